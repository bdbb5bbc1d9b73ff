/** What shows machines by name, each opening its working. */
export interface PickingProps {
  readonly onPick: (id: string) => void;
}
