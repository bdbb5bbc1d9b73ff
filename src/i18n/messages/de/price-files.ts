import type { priceFilesEn } from '../en/price-files';
import type { Translation } from '../translation';

export const priceFilesDe: Translation<typeof priceFilesEn> = {
  'files.label': 'Preisdatei',
  'files.choose': 'CSV-, XML- oder JSON-Datei wählen oder hier ablegen',
  'files.reading': '{file} wird gelesen …',
  'files.cancel': 'Abbrechen',
  'files.readThis': 'Diese Datei einlesen',
  'files.kept': '{name}: eingelesen, gilt ab jetzt.',
  'files.known': '{name} war schon auf diesem Gerät und gilt jetzt.',
  'files.refused': '{file} wurde nicht übernommen.',
  'files.recognised': 'Erkannt als {source}.',
  'files.unchanged': 'Es hat sich nichts geändert.',
  'files.notStored': 'Die Preise ließen sich nicht speichern, darum hat sich nichts geändert.',
  'files.failed':
    'Der Teil der App, der Dateien liest, ist nicht gestartet: Er ist noch nicht auf diesem Gerät, oder der Speicher hat nicht gereicht. Geh einmal ins Netz und versuch es noch einmal.',

  'files.none':
    'Wähle eine Datei mit echten Preisen. Bis dahin wird mit dem einen Preis gerechnet.',
  'files.missing':
    '„{name}“ ist nicht auf diesem Gerät: Preisdateien reisen nie in einem Link mit. Gerechnet wird mit dem einen Preis, bis du die Datei einliest.',
  'files.otherCurrency':
    'Diese Preise sind in {series}, der Vergleich ist in {own}, und umgerechnet wird nicht. Gerechnet wird mit dem einen Preis, bis beide gleich sind.',
  'files.takeCurrency': 'In {currency} vergleichen',

  'files.markup': 'Aufschlag des Anbieters',
  'files.levies': 'Umlagen und Netzentgelt',
  'files.vat': 'Mehrwertsteuer',
  'files.formula':
    'Du zahlst (Datei + Aufschlag + Umlagen und Netzentgelt) plus Mehrwertsteuer. Trag sie netto ein, wie auf der Rechnung.',
  'files.bare':
    'Das ist nur der Börsenpreis. Auf deiner Rechnung kommen Aufschlag, Umlagen, Netzentgelt und Mehrwertsteuer dazu: Trag sie oben ein.',
  'files.final':
    'Diese Preise zahlt der Haushalt so: Aufschlag, Umlagen, Netzentgelt und Steuer sind schon drin. Darum kommt nichts dazu.',

  'files.contains.wholesale': 'Börsenpreis, ohne Aufschlag, Umlagen, Netzentgelt und Steuer.',
  'files.contains.final': 'Endpreis, alles inbegriffen.',
  'files.summary.label': 'Die geltenden Preise',
  'files.summary.first': 'Beginnt',
  'files.summary.last': 'Endet',
  'files.summary.lowest': 'Niedrigster',
  'files.summary.mean': 'Mittel',
  'files.summary.highest': 'Höchster',
  'files.days.scaled': 'Steht auf {days} von {year} Tagen, auf ein Jahr hochgerechnet.',
  'files.days.hours': 'Steht auf nur {hours}, auf ein Jahr hochgerechnet.',
  'files.days.whole': 'Steht auf {days} Tagen, auf ein Jahr gemittelt.',
  'files.prices#one': '{count} Preis, für {step}.',
  'files.prices#other': '{count} Preise, im Mittel für je {step}.',
  'files.gaps.none': 'Keine Lücken.',
  'files.gaps#one': '{count} Lücke',
  'files.gaps#other': '{count} Lücken',
  'files.gaps.longest': 'Nur die längsten stehen hier.',

  'files.note.duplicates-dropped#one':
    '{count} Zeile sagt dasselbe wie eine andere und wurde weggelassen.',
  'files.note.duplicates-dropped#other':
    '{count} Zeilen sagen dasselbe wie andere und wurden weggelassen.',
  'files.note.missing#one': '{count} Zeile hat keinen Preis. Das ist eine Lücke, kein Preis von 0.',
  'files.note.missing#other':
    '{count} Zeilen haben keinen Preis. Das sind Lücken, keine Preise von 0.',
  'files.note.further-page':
    'Das ist eine Seite von mehreren: Die Quelle hat mehr Preise als diese Datei.',
  'files.note.preliminary': 'Die Quelle nennt manche dieser Preise vorläufig.',
  'files.note.second-auction#one':
    '{count} Zeile einer zweiten Auktion derselben Stunden wurde weggelassen.',
  'files.note.second-auction#other':
    '{count} Zeilen einer zweiten Auktion derselben Stunden wurden weggelassen.',
  'files.note.currency-assumed': 'Die Datei nennt keine Währung. Gelesen wurde sie als {currency}.',
  'files.note.unusual-prices':
    'Die Hälfte dieser Preise liegt jenseits von {median}; so viel kostet Strom kaum. Prüf, ob die Einheit eine andere ist.',

  'files.list.title': 'Preise auf diesem Gerät',
  'files.list.rename': '{name} umbenennen',
  'files.list.rename.short': 'Umbenennen',
  'files.list.delete': '{name} löschen',
  'files.list.delete.short': 'Löschen',
  'files.list.deleted': '„{name}“ ist gelöscht.',
  'files.list.name': 'Neuer Name',
  'files.list.nameless': 'Gib der Reihe einen Namen.',
  'files.list.save': 'Name speichern',

  'files.area.text':
    'Erkannt als {source}. Die Datei enthält Preise mehrerer Gebiete. Welches ist deins?',
  'files.area.label': 'Preisgebiet',

  'files.mapping.title': 'Wie ist diese Datei zu lesen?',
  'files.mapping.text#one':
    '{file} hat {count} Zeile und stammt aus keiner bekannten Quelle. Prüf, was geraten wurde.',
  'files.mapping.text#other':
    '{file} hat {count} Zeilen und stammt aus keiner bekannten Quelle. Prüf, was geraten wurde.',
  'files.mapping.preview': 'Die Spalten mit ihren ersten Werten',
  'files.mapping.column': 'Spalte {number}',
  'files.mapping.start': 'Beginn',
  'files.mapping.time': 'Uhrzeit',
  'files.mapping.time.none': 'In derselben Spalte',
  'files.mapping.end': 'Ende',
  'files.mapping.end.none': 'Gilt bis zur nächsten Zeile',
  'files.mapping.price': 'Preis',
  'files.mapping.unit': 'Einheit des Preises',
  'files.mapping.hundredth': '1/100 {currency} pro kWh',
  'files.mapping.currency': 'Währung',
  'files.mapping.decimal': 'Dezimalzeichen',
  'files.mapping.decimal.point': 'Punkt: {example}',
  'files.mapping.decimal.comma': 'Komma: {example}',
  'files.mapping.unsure': 'Die Datei verrät es nicht. Bitte prüfen.',
  'files.mapping.contains': 'Die Preise sind',
  'files.mapping.wholesale': 'Börsenpreise',
  'files.mapping.final': 'Endpreise',

  'files.source.mapped': 'CSV mit selbst gewählten Spalten',
  'files.place.line': 'Zeile {at}',
  'files.place.entry': 'Eintrag {at}',

  'files.fault.insecure-page':
    'Diese Seite kam über unverschlüsseltes HTTP; dort hält der Browser zurück, was das Einlesen braucht.',
  'files.fix.insecure-page': 'Öffne die App über HTTPS.',
  'files.fault.unreadable': 'Der Browser konnte sie nicht lesen.',
  'files.fix.unreadable':
    'Vielleicht wurde sie verschoben oder lädt noch herunter. Wähle sie noch einmal.',
  'files.fault.empty': 'Sie ist leer.',
  'files.fix.empty': 'Lade sie noch einmal herunter.',
  'files.fault.no-prices': 'Es steht kein Preis darin.',
  'files.fix.no-prices': 'Prüf, für welchen Zeitraum und welche Daten der Download war.',
  'files.fault.no-currency': 'Sie sagt nicht, in welcher Währung die Preise sind.',
  'files.fix.no-currency':
    'Wähle in den Einstellungen deine Währung und lies sie dann noch einmal ein.',
  'files.fault.too-large': 'Sie hat {size}, und höchstens {most} werden gelesen.',
  'files.fix.too-large': 'Lade ein oder zwei Jahre eines einzigen Preisgebiets herunter.',
  'files.fault.not-text.zip': 'Sie ist eine Excel- oder OpenDocument-Datei oder ein ZIP-Archiv.',
  'files.fix.not-text.zip': 'Speichere die Tabelle als CSV oder entpacke das Archiv zuerst.',
  'files.fault.not-text.gzip': 'Sie ist mit gzip gepackt.',
  'files.fix.not-text.gzip': 'Entpacke sie und wähle die Datei darin.',
  'files.fault.not-text.pdf': 'Sie ist ein PDF.',
  'files.fix.not-text.pdf': 'Such auf derselben Seite einen Download als CSV, XML oder JSON.',
  'files.fault.not-text.image': 'Sie ist ein Bild.',
  'files.fix.not-text.image': 'Such auf derselben Seite einen Download als CSV, XML oder JSON.',
  'files.fault.not-text.unknown': 'Sie ist keine Textdatei.',
  'files.fix.not-text.unknown': 'Wähle eine CSV-, XML- oder JSON-Datei mit Preisen.',
  'files.fault.web-page': 'Sie ist eine Webseite mit dem Titel „{title}“, keine Datei mit Preisen.',
  'files.fault.web-page.untitled': 'Sie ist eine Webseite, keine Datei mit Preisen.',
  'files.fix.web-page': 'Vielleicht musst du dich dort anmelden, bevor du herunterlädst.',
  'files.fault.not-recognised': 'Diese Art Datei ist nicht bekannt. Sie beginnt mit „{begins}“.',
  'files.fix.not-recognised':
    'Nimm eine Datei aus einer der Quellen unten oder eine CSV mit einer Spalte für Zeiten und einer für Preise.',
  'files.fault.broken': 'Sie ist beschädigt, in Zeile {line} ab Zeichen {column}: „{text}“.',
  'files.fix.broken':
    'Lade sie noch einmal herunter und speichere sie nicht aus einer Tabellenkalkulation.',
  'files.fault.truncated': 'Sie endet mittendrin, in Zeile {line}: „{text}“.',
  'files.fix.truncated': 'Der Download ist wohl abgebrochen. Lade sie noch einmal herunter.',
  'files.fault.error-answer':
    'Die Quelle hat mit einem Fehler statt mit Preisen geantwortet: „{text}“.',
  'files.fix.error-answer': 'Prüf Zeitraum, Gebiet und Zugang und ruf sie dann neu ab.',
  'files.fault.not-a-price': 'Die Spalte „{column}“ ist in {unit}, und das ist kein Preis.',
  'files.fix.not-a-price':
    'Wähle beim Herunterladen Day-ahead-Preise statt Erzeugung oder Verbrauch.',
  'files.fault.unit-missing': 'Die Spalte „{column}“ nennt keine Einheit.',
  'files.fix.unit-missing': 'Schreib die Einheit in die Überschrift, etwa [EUR/MWh].',
  'files.fault.two-currencies': 'Sie enthält Preise in {one} und in {other}.',
  'files.fix.two-currencies': 'Lade die Preise eines Gebiets in einer Währung herunter.',
  'files.fault.two-date-formats':
    'Die Daten stehen in zwei Schreibweisen da: „{first}“ ({firstPlace}) und „{second}“ ({secondPlace}).',
  'files.fix.two-date-formats':
    'Schreib alle Daten gleich, mit dem Tag zuerst oder mit dem Monat zuerst.',
  'files.fault.two-decimal-signs':
    'Die Zahlen haben zwei Dezimalzeichen: „{first}“ ({firstPlace}) und „{second}“ ({secondPlace}).',
  'files.fix.two-decimal-signs': 'Schreib alle Zahlen gleich, mit Komma oder mit Punkt.',
  'files.fault.overlap':
    'Zwei Zeilen überschneiden sich: „{first}“ ({firstPlace}) und „{second}“ ({secondPlace}).',
  'files.fix.overlap': 'Nimm eine davon heraus oder lade die Datei noch einmal herunter.',
  'files.fault.stamp-unreadable': '„{text}“ ({place}) ist keine lesbare Zeit.',
  'files.fix.stamp-unreadable':
    'Gelesen werden Zeiten wie {one} oder {other}. Prüf auch die Spalte für den Beginn.',
  'files.fault.ends-before-start': 'Eine Zeile endet, bevor sie beginnt: „{text}“ ({place}).',
  'files.fix.ends-before-start': 'Prüf, welche Spalten Beginn und Ende enthalten.',
  'files.fault.lone-price':
    'Es gibt nur einen Preis, „{text}“ ({place}), und nichts sagt, wie lange er gilt.',
  'files.fix.lone-price': 'Nimm eine Datei mit mehr Stunden oder mit einer Spalte für das Ende.',
  'files.fault.stamp-skipped':
    '„{text}“ ({place}) gibt es in {timeZone} nicht: Die Uhren überspringen diese Stunde im Frühjahr.',
  'files.fix.stamp-skipped':
    'Die Zeiten sind wohl in einer anderen Zeitzone, etwa UTC. Lade sie mit ihrer Zone herunter oder wähle die Zone beim Einlesen.',
  'files.fault.price-unreadable': '„{text}“ ({place}, Spalte „{column}“) ist kein Preis.',
  'files.fix.price-unreadable': 'Berichtige die Zahl oder lass sie leer, wo es keine gibt.',
  'files.fault.value-unexpected': '{key} ist „{text}“; das steht in keiner solchen Datei.',
  'files.fix.value-unexpected': 'Ruf sie noch einmal unverändert von der Quelle ab.',
  'files.fault.short-row': 'Zeile {line} hat {cells} von {expected} Spalten.',
  'files.fix.short-row': 'Berichtige diese Zeile oder lade die Datei noch einmal herunter.',
  'files.fault.price-conflict':
    'Für {time} gibt es zwei Preise: {one} pro kWh ({onePlace}) und {other} pro kWh ({otherPlace}).',
  'files.fix.price-conflict':
    'Vielleicht enthält sie mehrere Gebiete oder Auktionen. Lass je Stunde einen Preis stehen.',
  'files.fault.unknown-time-zone': 'Die Zeitzone „{timeZone}“ kennt dieser Browser nicht.',
  'files.fix.unknown-time-zone': 'Wähle eine andere mit derselben Uhr.',

  'files.from.title': 'Woher bekomme ich so eine Datei?',
  'files.from.smard':
    'smard.de, Marktdaten, Daten herunterladen: Markt, Großhandelspreise, deine Gebotszone, ein ganzes Jahr, CSV. Kostenlos, ohne Konto.',
  'files.from.entsoe':
    'transparency.entsoe.eu, Market, Energy Prices: deine Gebotszone, ein Jahr, Export als CSV (kostenloses Konto). Auch die XML-Antwort der API geht.',
  'files.from.energy-charts':
    'api.energy-charts.info/price?bzn=DE-LU&start=2025-01-01&end=2025-12-31 mit deiner Gebotszone; die Seite als JSON speichern. Kostenlos, ohne Konto.',
  'files.from.awattar':
    'api.awattar.de/v1/marketdata (Österreich: .at) mit start und end in Millisekunden; die Seite als JSON speichern. Kostenlos, ohne Konto.',
  'files.from.nord-pool':
    'dataportal-api.nordpoolgroup.com/api/DayAheadPrices?market=DayAhead&date=2025-10-01&deliveryArea=SE3&currency=SEK mit deinem Gebiet; die Seite als JSON speichern. Je Seite ein Tag; mehrere Tage dürfen als Liste in einer Datei stehen.',
  'files.from.tibber':
    'developer.tibber.com, API Explorer: priceInfo mit total, startsAt und currency abfragen; die Antwort als JSON speichern. Für Kunden.',
  'files.from.octopus':
    'api.octopus.energy: die standard-unit-rates deines Agile-Tarifs und deiner Region, mit page_size=1500; die Seite als JSON speichern. Mehrere Seiten dürfen als Liste in einer Datei stehen. Kostenlos, ohne Konto.',
  'files.from.other': 'Jede andere',
  'files.from.other.text':
    'Eine CSV mit einer Spalte für Zeiten und einer für Preise. Die App fragt, welche es sind.',
};
