/** Who books the places that no written order takes. */
export interface MorePeople {
  firstNames: readonly string[]
  lastNames: readonly string[]
  workplaces: readonly { companyName: string; domain: string; town: string; postcode: string }[]
  streets: readonly string[]
}

/** Names to be put together, and the places they work at. All are invented; no pair is used twice. */
const firstNames =
  'Abena Aidan Anita Bilal Bronwen Callum Chidi Clara Deepa Dominic Edith Emre Fergus Fatima Gareth Gwen Harpreet Hugh Iris Ivan Jacinta Kamal Kirsty Lena Lewis Mairi Manish Niamh Nikos Olwen Oscar Pavel Poppy Rania Robin Saskia Seth Tamsin Umar Wendy'.split(
    ' ',
  )

const lastNames =
  'Ackroyd Bairstow Chaudhry Dyson Eastwood Farouk Greenhalgh Haworth Ibbotson Jagger Kershaw Lumb Murgatroyd Nair Ogden Pickles Quarmby Ramsden Sutcliffe Thackray Umpleby Verity Whitwam Yardley'.split(
    ' ',
  )

const workplaces = [
  { companyName: 'Ashgill Joinery', domain: 'ashgill.example', town: 'Ripon', postcode: 'HG4 9ZA' },
  {
    companyName: 'Birkby Pharmacy',
    domain: 'birkby.example',
    town: 'Halifax',
    postcode: 'HX1 9ZB',
  },
  { companyName: 'Cawood Logistics', domain: 'cawood.example', town: 'Selby', postcode: 'YO8 9ZC' },
  {
    companyName: 'Denholme Dairy',
    domain: 'denholme.example',
    town: 'Bingley',
    postcode: 'BD16 9ZD',
  },
  {
    companyName: 'Eller Beck Print',
    domain: 'ellerbeck.example',
    town: 'Skipton',
    postcode: 'BD23 9ZE',
  },
  {
    companyName: 'Fallow Lane Nurseries',
    domain: 'fallowlane.example',
    town: 'Malton',
    postcode: 'YO17 9ZF',
  },
  {
    companyName: 'Gaunt & Daughters',
    domain: 'gauntdaughters.example',
    town: 'Barnsley',
    postcode: 'S70 9ZG',
  },
  {
    companyName: 'Helm Street Surgery',
    domain: 'helmstreet.example',
    town: 'Wakefield',
    postcode: 'WF1 9ZH',
  },
  {
    companyName: 'Irk Valley Trust',
    domain: 'irkvalley.example',
    town: 'Manchester',
    postcode: 'M9 9ZJ',
  },
  {
    companyName: 'Jervaulx Hotels',
    domain: 'jervaulxhotels.example',
    town: 'Northallerton',
    postcode: 'DL6 9ZK',
  },
  {
    companyName: 'Kilnsey Software',
    domain: 'kilnsey.example',
    town: 'Leeds',
    postcode: 'LS1 9ZL',
  },
  {
    companyName: 'Lodge Moor Housing',
    domain: 'lodgemoor.example',
    town: 'Sheffield',
    postcode: 'S10 9ZM',
  },
] as const

const streets = ['Weir Lane', 'Chapel Row', 'Station Approach', 'Mill Fold', 'Market Place']

export const morePeople: MorePeople = { firstNames, lastNames, workplaces, streets }
