import type { VenueKey } from './keys'

export interface Venue {
  name: string
  address: { line1: string; line2?: string; town: string; postcode: string }
  directions: string
  accessibility: string
}

export const venues: Readonly<Record<VenueKey, Venue>> = {
  leeds: {
    name: 'Hollin Bank Training Rooms',
    address: { line1: '14 Tannery Wharf', town: 'Leeds', postcode: 'LS2 9ZX' },
    directions:
      'Twelve minutes on foot from Leeds station: leave by the south entrance, follow the river to the left and cross at the iron footbridge. The door is the green one under the clock. Two hours’ free parking on Tannery Row; a car park behind the building has four spaces, which can be booked with us.',
    accessibility:
      'Step-free from the street, with a lift to both training rooms and an accessible toilet on each floor. Hearing loop in the large room. A quiet room with a door that shuts is open all day. Assistance dogs are welcome and there is grass two minutes away.',
  },
  manchester: {
    name: 'The Reading Room',
    address: {
      line1: 'Second floor, Almoner’s House',
      line2: '31 Cloth Hall Street',
      town: 'Manchester',
      postcode: 'M1 9ZQ',
    },
    directions:
      'Eight minutes on foot from Manchester Piccadilly, or take any tram to Piccadilly Gardens and walk up Cloth Hall Street. Ring the second bell from the top. There is no parking at the building; the nearest car park is in Weaver Street.',
    accessibility:
      'A ramp at the side entrance in Cloth Hall Passage leads to the lift. Accessible toilet on the second floor. Portable hearing loop on request: please tell us when you book.',
  },
  birmingham: {
    name: 'Gas Basin Studios',
    address: {
      line1: 'Unit 6, Gas Basin',
      line2: 'Coalport Road',
      town: 'Birmingham',
      postcode: 'B1 9ZJ',
    },
    directions:
      'Fifteen minutes on foot from Birmingham New Street along the canal, or five minutes by taxi. From the towpath look for the blue crane; our room is on the ground floor behind it. Pay-and-display parking in Coalport Road.',
    accessibility:
      'Everything is on the ground floor, with level access from Coalport Road. The towpath is cobbled: please use the road entrance if you come by wheelchair. Accessible toilet. Hearing loop.',
  },
  london: {
    name: 'Chandler’s Yard',
    address: {
      line1: '9 Chandler’s Yard',
      line2: 'off Tallow Lane',
      town: 'London',
      postcode: 'EC1V 9ZN',
    },
    directions:
      'Seven minutes on foot from Farringdon (Elizabeth line, Thameslink and Underground). Leave by the Tallow Lane exit, turn right, and go under the arch. Bicycles may be left in the yard.',
    accessibility:
      'Level access through the yard and a lift to the first floor. Accessible toilet beside the training room. The lift is 80 cm wide; if your chair is wider, tell us and we shall use the ground-floor room.',
  },
}
