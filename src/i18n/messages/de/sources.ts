import type { sourcesEn } from '../en/sources';
import type { Translation } from '../translation';

export const sourcesDe: Translation<typeof sourcesEn> = {
  'basis.measured': 'gemessen',
  'basis.spec': 'vom Hersteller',
  'basis.estimate': 'geschätzt',
  'basis.none': 'keine Messung veröffentlicht',

  'category.raspberry-pi': 'Raspberry Pi',
  'category.sbc': 'Einplatinenrechner',
  'category.android': 'Handys und Tablets',
  'category.thin-client': 'Thin Clients',
  'category.laptop': 'Laptops',
  'category.mini-pc': 'Mini-PCs',
  'category.desktop': 'Desktop-PCs',
  'category.nas': 'NAS',
  'category.server': 'Server',
  'category.camera': 'Kameras',
  'category.accessory': 'Steckdosen und Zubehör',
  'category.printer': '3D-Drucker',

  'method.wall-meter': 'Messgerät an der Steckdose',
  'method.smart-plug': 'Messsteckdose',
  'method.wall-meter-probable': 'Messgerät, wohl an der Steckdose',
  'method.annual-energy': 'aus den kWh im Jahr laut Hersteller',
  'method.spec': 'Datenblatt des Herstellers',
  'method.user-report': 'Angabe eines Besitzers, Messgerät ungenannt',
  'method.dc-meter': 'Strom hinter dem Netzteil gemessen',
  'method.usb-meter': 'USB-Messgerät',
  'method.battery-gauge': 'Entladung des Akkus',
  'method.mixed-user-readings': 'Messungen mehrerer Nutzer',
  'method.usb-descriptor': 'höchste USB-Anforderung',
  'method.assumption': 'Annahme aus einer Kostenrechnung',
  'method.secondary': 'zitiert, nicht geprüft',

  'power.cited': 'belegt',
  'power.own': 'dein eigener Wert',
  'power.estimate':
    'Schätzung: Median aus {count} Werten seiner Art; die Spanne reicht von ihrem 10. bis zu ihrem 90. Perzentil.',
  'power.estimateGroup':
    'Schätzung: Median aus {count} Werten ähnlicher Arten, weil seine eigene zu wenige hat; die Spanne reicht von ihrem 10. bis zu ihrem 90. Perzentil.',
  'power.estimateExtra':
    'Schätzung: Leerlauf plus das, was {count} Geräte seiner Art bei der Arbeit im Median mehr ziehen.',
  'power.estimateExtraGroup':
    'Schätzung: Leerlauf plus das, was {count} Geräte ähnlicher Arten bei der Arbeit im Median mehr ziehen.',
  'power.dc':
    'Hinter dem Netzteil gemessen: {reading}; der Verlust eines kleinen Netzteils ist dazugerechnet.',
  'power.unknown': 'nicht bekannt',

  'remark.annual-energy':
    'Der Leerlauf ist aus den kWh im Jahr laut Hersteller abgeleitet; solche Werte liegen oft bis zu 40 % daneben.',
  'remark.annual-energy-display':
    'Der Leerlauf ist aus den kWh im Jahr laut Hersteller abgeleitet und mischt Anzeige an und aus; solche Werte liegen oft bis zu 40 % daneben.',
  'remark.relay': 'Leerlauf gilt mit offenem Relais, Druck mit geschlossenem; nur der Plug selbst.',
  'remark.battery-side': 'Im Akkubetrieb gemessen: Der Verlust des Ladegeräts fehlt.',
  'remark.display-on': 'Mit leuchtender Anzeige gemessen; zugeklappt zieht er weniger.',
  'remark.origin-unknown-table': 'Aus einer Liste, die keine Herkunft nennt.',
  'remark.second-hand': 'Von anderen zitiert; die Originalseite lag nicht vor.',
  'remark.heat-up-peak': 'Druck ist der Schnitt mit PLA, Spitze ein kurzes Aufheizen an 220 V.',
  'remark.long-term-average': 'Ein Schnitt über Tage oder länger, kein reiner Leerlauf.',
  'remark.adds-to-host': 'Was es dem Gerät hinzufügt, an dem es steckt.',
  'remark.add-disks': 'Ohne Festplatten; jede kommt dazu.',
  'remark.infrared-peak': 'Spitze gilt mit Infrarotlicht, also nachts.',

  'side.wall': 'an der Steckdose',
  'side.dc': 'hinter dem Netzteil',
  'side.mixed': 'teils an der Steckdose, teils hinter dem Netzteil',
  'side.unknown': 'Messstelle unbekannt',

  'sources.title': 'Woher die Watt kommen',
  'sources.loading': 'Die Quellen werden geholt …',
  'sources.missing':
    'Die Quellen sind noch nicht auf diesem Gerät. Geh einmal ins Netz und öffne das hier wieder.',
  'sources.none':
    'Für dieses Gerät hat niemand eine Messung veröffentlicht. Seine Werte sind aus seiner Art geschätzt. Du hast ein Messgerät? Deine wäre die erste.',
  'sources.where': 'Gefunden als: {where}',
  'sources.for': 'für {states}',

  'state.off': 'Aus',
  'state.idle': 'Leerlauf',
  'state.printing': 'Druck',
  'state.sleep': 'Ruhezustand',
  'state.peak': 'Spitze',
};
