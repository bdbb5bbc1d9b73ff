import type { breakEvenEn } from '../en/break-even';
import type { Translation } from '../translation';

export const breakEvenDe: Translation<typeof breakEvenEn> = {
  'breakEven.lead.always-on': 'Im Dauerbetrieb, über {years} bei {price}.',
  'breakEven.lead.per-print': 'Nur für Drucke eingeschaltet, über {years} bei {price}.',
  'breakEven.lead.mixed': 'Jedes auf seine Art, über {years} bei {price}.',
  'breakEven.lead.dearer': 'Strom wird jedes Jahr {rate} teurer.',
  'breakEven.lead.cheaper': 'Strom wird jedes Jahr {rate} billiger.',
  'breakEven.lead.discounted': 'Späteres Geld zählt jedes Jahr {rate} weniger.',

  'breakEven.years#one': '{count} Jahr',
  'breakEven.years#other': '{count} Jahren',
  'breakEven.underTenth': 'weniger als {count} Jahren',
  'breakEven.spread': '({early} bis {late})',
  'breakEven.timeSpread': '{time} ({early} bis {late})',
  'breakEven.timeFrom': '{time} (ab {early})',
  'breakEven.timeOpen': '{time} (ab {early}, vielleicht nicht innerhalb von {years})',

  'breakEven.if.always-on': 'wenn beide rund um die Uhr laufen',
  'breakEven.if.per-print': 'wenn beide nur für Drucke eingeschaltet werden',
  'breakEven.if.mixed': 'wenn {on} rund um die Uhr läuft und {switched} nur für Drucke',
  'breakEven.how.always-on': 'im Dauerbetrieb',
  'breakEven.how.per-print': 'nur für Drucke eingeschaltet',

  'breakEven.cannot': 'nicht sagen',
  'breakEven.neverWithin': 'nie innerhalb von {years}',
  'breakEven.first.same': '{a} und {b} kosten gleich viel, {how}',
  'breakEven.first.from-start': '{a} ist vom ersten Tag an günstiger als {b}, {how}',
  'breakEven.first.catches-up': '{a} holt {b} nach {after} ein, {how}',
  'breakEven.first.perhaps-not': '{a} holt {b} vermutlich nach {after} ein, {how} {aside}',
  'breakEven.first.probably-never':
    '{a} holt {b} innerhalb von {years} vermutlich nicht ein, {how} {aside}',
  'breakEven.first.never': '{a} holt {b} innerhalb von {years} {never} ein, {how}',
  'breakEven.first.cannot-tell':
    'Aus diesen Messungen lässt sich {cannot}, ob {a} den Rückstand auf {b} innerhalb von {years} aufholt, {how} {aside}',
  'breakEven.first.cannot-tell-cheaper':
    'Aus diesen Messungen lässt sich {cannot}, ob {a} günstiger ist als {b}, {how}',
  'breakEven.second.same': '{how} kosten beide gleich viel',
  'breakEven.second.from-start': '{how} ist {a} vom ersten Tag an günstiger',
  'breakEven.second.catches-up': '{how} nach {after}',
  'breakEven.second.perhaps-not': '{how} vermutlich nach {after} {aside}',
  'breakEven.second.probably-never': '{how} innerhalb von {years} vermutlich nicht {aside}',
  'breakEven.second.never': '{how} {neverWithin}',
  'breakEven.second.cannot-tell': '{how} lässt es sich aus diesen Messungen {cannot} {aside}',
  'breakEven.second.cannot-tell-cheaper': '{how} lässt es sich aus diesen Messungen {cannot}',
  'breakEven.aside.perhaps-not':
    '(frühestens nach {early}, vielleicht nicht innerhalb von {years})',
  'breakEven.aside.probably-never': '(frühestens nach {early})',
  'breakEven.aside.cannot-tell': '(mit den typischen Werten ja, nach {after})',
  'breakEven.aside.cannot-tell-never': '(mit den typischen Werten nicht)',

  'breakEven.none':
    'Welches Gerät kommt über die Jahre günstiger? Tippe ein, was zwei davon kosten, oder wähle „Schon da“.',
  'breakEven.oneMore':
    'Für {device} steht der Preis. Tippe noch den eines zweiten Geräts ein oder wähle „Schon da“.',
  'breakEven.overlap': 'Die Spannen der Messungen überschneiden sich, sicher ist das also nicht.',

  'breakEven.pair.first': 'Der Satz vergleicht',
  'breakEven.pair.second': 'mit',

  'breakEven.chart': 'Was der Besitz insgesamt kostet',
  'breakEven.chart.hint':
    'Anschaffung und Strom. Die Bänder zeigen die Spanne der veröffentlichten Messungen.',
  'breakEven.chart.empty': 'Hier stehen die Linien, sobald ein Gerät seinen Preis hat.',
  'breakEven.chart.description#one':
    'Liniendiagramm der Gesamtkosten von {count} Gerät über {years}. Alle Zahlen stehen in der Tabelle.',
  'breakEven.chart.description#other':
    'Liniendiagramm der Gesamtkosten von {count} Geräten über {years}. Alle Zahlen stehen in der Tabelle.',
  'breakEven.unpriced#one': '{count} Gerät fehlt: Sein Preis ist unbekannt.',
  'breakEven.unpriced#other': '{count} Geräte fehlen: Ihre Preise sind unbekannt.',
  'breakEven.mode': 'Wie sie laufen',
  'breakEven.mode.always-on': 'Dauerbetrieb',
  'breakEven.mode.per-print': 'Pro Druck',
  'breakEven.mode.mixed': 'Gemischt',
  'breakEven.mode.mixed.hint': 'Wähle bei jedem Gerät, wie es läuft.',
  'breakEven.modeOfOne': 'Wie es läuft',
  'breakEven.yearsOfUse': 'Jahre in Gebrauch',
  'breakEven.more': 'Preisanstieg und Abzinsung',
  'breakEven.percentAYear': '% im Jahr',
  'breakEven.priceRise': 'Strom wird teurer um',
  'breakEven.priceRise.hint': 'Ab dem zweiten Jahr. Mit 0 bleibt der Preis von heute.',
  'breakEven.discountRate': 'Späteres Geld zählt weniger um',
  'breakEven.discountRate.hint': 'Was Erspartes an Zinsen brächte. Mit 0 zählt jedes Jahr gleich.',

  'breakEven.machines': 'Was die Anschaffung kostet',
  'breakEven.machines.hint':
    'Tippe ein, was du zahlen würdest. Vorgaben gibt es nicht, denn Preise ändern sich jede Woche; ohne Preis bekommt ein Gerät keine Linie.',
  'breakEven.priceUnknown': 'Preis unbekannt',
  'breakEven.condition': 'Woher es kommt',
  'breakEven.condition.owned': 'Schon da',
  'breakEven.condition.used': 'Gebraucht',
  'breakEven.condition.new': 'Neu',
  'breakEven.price': 'Preis',
  'breakEven.extras': 'Was es außerdem braucht',
  'breakEven.extras.sum': 'Was es außerdem braucht: {sum}',
  'breakEven.extras.ofBoard': 'Braucht es Netzteil, Karte und Gehäuse?',
  'breakEven.extras.ofUsed': 'Ist das Netzteil dabei?',
  'breakEven.extra.supply': 'Netzteil',
  'breakEven.extra.card': 'Speicherkarte oder Laufwerk',
  'breakEven.extra.enclosure': 'Gehäuse',

  'breakEven.table': 'Nach einigen Jahren',
  'breakEven.table.hint':
    'Anschaffung und Strom bis dahin, mit der Spanne. Das Günstigste ist fett. Tippe auf ein Gerät für den Rechenweg.',
  'breakEven.table.caption': 'Gesamtkosten nach einigen Jahren',
  'breakEven.table.machine': 'Gerät',
  'breakEven.table.after#one': '{count} Jahr',
  'breakEven.table.after#other': '{count} Jahre',
  'breakEven.cheapest': 'am günstigsten',
  'breakEven.extraWatt':
    'Jedes Watt mehr kostet rund um die Uhr {alwaysOn} im Jahr, nur für Drucke eingeschaltet {perPrint}.',
  'breakEven.crossings': 'Wer wen einholt',
  'breakEven.crossings.none': 'Niemand innerhalb dieser Jahre.',
  'breakEven.crossing': '{a} holt {b} nach {after} ein.',

  'breakEven.measure.off': 'Miss zuerst {device} im ausgeschalteten Zustand.',
  'breakEven.measure.idle': 'Miss zuerst {device} im Leerlauf.',
  'breakEven.measure.printing': 'Miss zuerst {device} während eines Drucks.',
  'breakEven.measure.published': 'Die veröffentlichten Werte reichen von {low} bis {high}.',
  'breakEven.measure.estimate':
    'Dazu ist nichts veröffentlicht; die Schätzung reicht von {low} bis {high}.',
  'breakEven.measure.figures': 'Die Werte reichen von {low} bis {high}.',
  'breakEven.measure.type': 'Eigene Messung eintragen',

  'breakEven.moves': 'Was diese Antwort verschiebt',
  'breakEven.moves.hint':
    'Wann {a} und {b} gleich viel gekostet haben, wenn sich eines ändert und alles andere bleibt.',
  'breakEven.moves.samePrice':
    'Beide kosten in der Anschaffung gleich viel, also entscheiden nur die Watt.',
  'breakEven.moves.price': 'Strompreis {low} → {high}',
  'breakEven.moves.hours': 'Druckzeit {low} → {high} pro Woche',
  'breakEven.moves.off': '{device}, aus: {low} → {high}',
  'breakEven.moves.idle': '{device}, Leerlauf: {low} → {high}',
  'breakEven.moves.printing': '{device}, Druck: {low} → {high}',
  'breakEven.moves.times': '{low} → {high} Jahre',
  'breakEven.moves.fromNever': 'nie → {high} Jahre',
  'breakEven.moves.toNever': '{low} Jahre → nie',
  'breakEven.moves.stays': 'so oder so {time} Jahre',
  'breakEven.moves.flip': 'Ab {price} holt {a} innerhalb von {years} {b} ein.',
  'breakEven.moves.noFlip':
    'Bei keinem Strompreis holt {a} den Rückstand auf {b} auf: Der Verbrauch ist nicht kleiner.',
  'breakEven.never': 'nie',

  'breakEven.carbon': 'CO2 aus Herstellung und Betrieb',
  'breakEven.carbon.hint':
    'In CO2e. Was schon da ist oder gebraucht gekauft wird, bringt keines aus der Herstellung mit.',
  'breakEven.carbon.caption': 'Treibhausgase aus Herstellung und Betrieb jedes Geräts, in kg CO2e',
  'breakEven.carbon.made': 'Herstellung',
  'breakEven.carbon.aYear': 'Im Jahr',
  'breakEven.carbon.total#one': 'Nach {count} Jahr',
  'breakEven.carbon.total#other': 'Nach {count} Jahren',
  'breakEven.carbon.owned': 'schon da',
  'breakEven.carbon.used': 'gebraucht',
  'breakEven.carbon.useOnly': 'nur Betrieb',
  'breakEven.carbon.after':
    'Neu gekauft macht {a} die Herstellung gegenüber {b} nach {after} wett.',
  'breakEven.carbon.probablyNot':
    'Neu gekauft macht {a} die Herstellung gegenüber {b} innerhalb von {years} vermutlich nicht wett (frühestens nach {early}).',
  'breakEven.carbon.never':
    'Neu gekauft macht {a} die Herstellung gegenüber {b} innerhalb von {years} nicht wett.',
  'breakEven.carbon.budget':
    'Was die Herstellung von {a} verursacht hat, ist unbekannt. Der Betrieb verursacht innerhalb von {years} {amount} weniger als der von {b}: Lag die Herstellung nicht darüber, ist sie wettgemacht.',
  'breakEven.carbon.noBudget':
    'Was die Herstellung von {a} verursacht hat, ist unbekannt. Wettmachen lässt es sich gegenüber {b} nicht: Der Betrieb verursacht nicht weniger.',
  'breakEven.carbon.unknownMade':
    'Für Einplatinenrechner und einige andere Arten fand sich kein CO2-Blatt eines Herstellers: Unbekannt ist nicht null.',
  'breakEven.carbon.source': '{device}, Herstellung: {basis}',
  'breakEven.carbon.ofDevice': 'vom Blatt des Herstellers. Quelle:',
  'breakEven.carbon.sheets#one': 'von {count} Herstellerblatt seiner Art. Quelle:',
  'breakEven.carbon.sheets#other':
    'Median von {count} Herstellerblättern seiner Art, mit dem 10. bis 90. Perzentil. Quelle:',
};
