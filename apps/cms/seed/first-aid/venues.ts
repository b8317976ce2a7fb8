import type { Venue } from '../content/venues'
import type { FirstAid } from './keys'

export const venues: Readonly<Record<FirstAid['venue'], Venue>> = {
  bristol: {
    name: 'Ropewalk Sheds',
    address: { line1: 'Unit 3, Ropewalk Sheds', town: 'Bristol', postcode: 'BS1 9ZX' },
    directions:
      'Fourteen minutes on foot from Bristol Temple Meads: keep the harbour on your right as far as the yellow crane. Bus 506 stops outside. Six parking places behind the building, first come, first served.',
    accessibility:
      'One floor, level from the street. Accessible toilet with a ceiling hoist. Hearing loop. Whoever cannot kneel practises on a table at wheelchair height; please tell us when you book.',
  },
  cardiff: {
    name: 'The Pilot House',
    address: {
      line1: 'First floor, The Pilot House',
      line2: 'Windlass Lane',
      town: 'Cardiff',
      postcode: 'CF10 9ZQ',
    },
    directions:
      'Nine minutes on foot from Cardiff Central. Cross Windlass Lane at the lights; the door is between the barber and the bicycle shop. No parking; the nearest car park is in Mast Street.',
    accessibility:
      'A lift from the lobby, 110 cm wide. Accessible toilet on the first floor. Portable hearing loop. Training in Welsh on request, with four weeks’ notice.',
  },
  exeter: {
    name: 'Longbrook Fire Hall',
    address: { line1: '2 Engine Row', town: 'Exeter', postcode: 'EX4 9ZT' },
    directions:
      'Six minutes on foot from Exeter Central, downhill. Free parking in the yard for twenty cars. Look for the red doors: they no longer open, so use the blue one.',
    accessibility:
      'Level access from the yard. Accessible toilet. No hearing loop; we bring a speech-to-text tablet if you ask. The yard is gravel for its last four metres.',
  },
}
