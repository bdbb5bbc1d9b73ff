/** The user’s setups: their list, form and sheet. */
export const setupsEn = {
  'setup.mine': 'My setups',
  'setup.new': 'New setup',
  'setup.found#one': '{count} setup.',
  'setup.found#other': '{count} setups.',
  'setup.short.disks': '2 disks kept awake',
  'setup.short.stream': 'container',
  'setup.runsAnyway': 'runs anyway',
  'setup.hostGone': 'Its host is gone. Open it to choose another.',
  'setup.hostGone.text':
    'The host of this setup was deleted, so it has no watts and is not compared. Edit it to choose another host, or delete it.',
  'setup.partUnknown': 'The watts of a part are not known. Open it to type them.',
  'setup.make': 'Make a setup with it',

  'setup.form.new': 'New setup',
  'setup.form.edit': 'Edit setup',
  'setup.form.copy': 'Duplicate setup',
  'setup.starts': 'Start with one tap',
  'setup.showAll': 'Show all {count}',

  'setup.host': 'Host',
  'setup.host.hint': 'The computer that runs OctoPrint, Mainsail or Fluidd.',
  'setup.host.search': 'Search hosts',
  'setup.host.change': 'Change host',
  'setup.host.missing': 'Choose a host. Everything else stands beside it.',
  'setup.host.none':
    'No host is called that. Try fewer letters, or add it first under Devices, “Add device”.',

  'setup.addOns': 'Beside it',
  'setup.addOns.hint': 'Camera, display, hub, disk, plug, the printer itself.',
  'setup.addOns.most': 'A setup holds at most {most} things. Remove one first.',
  'setup.add': 'Add {name}',
  'setup.add.search': 'Search by name',
  'setup.add.kinds': 'Kind of thing to add',
  'setup.add.more': 'Choose from all',
  'setup.add.else': 'Something else',
  'setup.add.none': 'Nothing is called that. “Something else” takes your own name and watts.',
  'setup.remove': 'Remove {name}',
  'setup.removed': '{name} is removed.',

  'setup.watts': 'idle / printing',
  'setup.presence': 'When it is on',
  'setup.presence.all-year': 'All year',
  'setup.presence.with-host': 'With the host',
  'setup.presence.while-printing': 'Only while printing',
  'setup.presence.allYear.hint': 'It goes on drawing its idle watts while the host is off.',
  'setup.presence.printer.hint':
    'For a printer that you switch off after the print. If yours stays on, choose another: then its idle watts count too.',
  'setup.elseName': 'What it is',
  'setup.elseName.empty': 'Name it, so that you know later what draws these watts.',
  'setup.ownWatts': 'My own watts',
  'setup.ownWatts.needed':
    'Nobody has published a reading of it. Type your own: unknown is not counted as zero.',
  'setup.ownWatts.missing': 'Type at least one of the two figures.',
  'setup.ownWatts.same': 'Left empty, the other figure counts here too.',
  'setup.oneState': 'Published for “{state}” alone: that figure counts for both.',
  'setup.twoPlugs':
    'You switch off by smart plug, whose {watts} are counted already. If the plug here is the same one, remove it, or it counts twice.',

  'setup.anyway': 'It would run anyway',
  'setup.anyway.hint':
    'For a NAS or a server that is on for other reasons: only what printing adds is charged, and switching it off saves nothing.',
  'setup.anyway.charge': 'Charge',
  'setup.anyway.increment': 'What printing adds',
  'setup.anyway.share': 'A share of it all',
  'setup.anyway.share.hint': 'A choice, not a measurement.',
  'setup.anyway.states':
    'By its figures, printing adds {added}: {printing} while printing less {idle} idle.',
  'setup.anyway.statesEstimate':
    'By its figures, printing adds {added}: {printing} while printing less {idle} idle. At least one of the two is an estimate, so better read it off a plug.',
  'setup.anyway.read': 'By your readings, printing adds {added} and waiting adds {waiting}.',
  'setup.anyway.readNoWaiting':
    'By your readings, printing adds {added}. Waiting is taken to add nothing.',
  'setup.anyway.tooSmall':
    'Many plugs show no difference below {step}: the true one may be anything from nothing to {high}, so only that span counts. Measure over a day or more with a plug that counts kWh, before and after.',
  'setup.anyway.citedInstead': 'Use its published figures instead',
  'setup.otherJobs': 'Other jobs that this machine does',
  'setup.otherJobs.hint': 'Printing is charged {share} of all it draws.',

  'setup.readings': 'What your plug showed',
  'setup.readings.hint': 'Leave all empty to go by its figures.',
  'setup.readings.before': 'Before: without print server',
  'setup.readings.waiting': 'With print server, waiting',
  'setup.readings.printing': 'With print server, printing',
  'setup.readings.needed': 'It takes this reading too, or none at all.',
  'setup.readings.below':
    'Less than the {watts} before. A print server takes nothing off: read both again over ten minutes with the other jobs at rest.',
  'setup.readings.belowWaiting':
    'Less than the {watts} while waiting. Read both again, or leave waiting empty.',

  'setup.changes': 'What changes the answer',
  'setup.changes.hint':
    'If it was in use while you measured, your readings hold it already. Else add it:',
  'setup.changes.disks': 'Disks that printing keeps awake',
  'setup.changes.camera': 'A USB camera',
  'setup.changes.stream': 'A container that encodes the camera stream',
  'setup.changes.there': 'in the setup',

  'setup.name.hint': 'Left empty, it is called “{name}”.',
  'setup.name.taken': 'Another setup is called that. Choose another name.',

  'setup.costs': '{alwaysOn} a year on 24/7 · {perPrint} switched on per print',
  'setup.costs.anyway': '{cost} a year, as it runs anyway',
  'setup.costs.tooSmall': '{range} a year: no plug tells it closer',
  'setup.costs.noHost': 'Choose a host, and its yearly cost stands here.',
  'setup.costs.missing': 'The yearly cost stands here once no figure is missing.',

  'setup.parts': 'Parts, and what they cost a year',
  'setup.part': 'Part',
  'setup.part.host': 'the host',
  'setup.part.added': 'what printing adds to the host',
  'setup.part.share': 'its share of the host',
  'setup.part.plug': 'Smart plug that switches it',
  'setup.part.fee': 'Base fee',
  'setup.part.whole': 'The whole setup',
  'setup.part.ownWatts': 'These are your own watts.',
  'setup.plugFloor': 'Below {watts} many plugs show nothing.',
  'setup.plugFloor.text':
    'Many plugs show nothing or jumping figures below {watts}, so a reading there is a guess. Source:',
} as const;
