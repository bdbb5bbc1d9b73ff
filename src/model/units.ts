declare const unit: unique symbol;
type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

/** Electrical power in watts. */
export type Watts = Quantity<'W'>;
/** A duration in hours. */
export type Hours = Quantity<'h'>;
/** A duration in minutes. */
export type Minutes = Quantity<'min'>;
/** Electrical energy in kilowatt hours. */
export type KilowattHours = Quantity<'kWh'>;
/** An amount of money in whole units of the user's currency (euros, not cents). */
export type Money = Quantity<'money'>;
/** Money per kilowatt hour. */
export type PricePerKwh = Quantity<'money/kWh'>;

/** Carbon intensity of electricity in g CO2e per kWh. */
export type GramsPerKwh = Quantity<'g/kWh'>;
/** Greenhouse gas emissions in kg CO2e. */
export type Kilograms = Quantity<'kg'>;

/** Watts from a plain number. */
export const watts = (value: number): Watts => value as Watts;
/** Hours from a plain number. */
export const hours = (value: number): Hours => value as Hours;
/** Minutes from a plain number. */
export const minutes = (value: number): Minutes => value as Minutes;
/** Kilowatt hours from a plain number. */
export const kilowattHours = (value: number): KilowattHours => value as KilowattHours;
/** Money from a plain number of whole currency units. */
export const money = (value: number): Money => value as Money;
/** A price per kilowatt hour from a plain number of whole currency units. */
export const pricePerKwh = (value: number): PricePerKwh => value as PricePerKwh;

/** A carbon intensity from a plain number of g CO2e per kWh. */
export const gramsPerKwh = (value: number): GramsPerKwh => value as GramsPerKwh;
/** Emissions from a plain number of kg CO2e. */
export const kilograms = (value: number): Kilograms => value as Kilograms;

/** Minutes as hours. */
export const minutesToHours = (duration: Minutes): Hours => hours(duration / 60);

/** E [kWh] = P [W] · t [h] / 1000. */
export const energyOf = (power: Watts, duration: Hours): KilowattHours =>
  kilowattHours((power * duration) / 1000);

/** kg = kWh · g/kWh / 1000. */
export const carbonOf = (energy: KilowattHours, intensity: GramsPerKwh): Kilograms =>
  kilograms((energy * intensity) / 1000);
