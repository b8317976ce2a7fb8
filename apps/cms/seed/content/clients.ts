import type { Sign } from '../pictures/logo'

export interface Client {
  key: string
  name: string
  sign: Sign
}

/** Customers who have agreed to be shown. */
export const clients: readonly Client[] = [
  { key: 'calder-vale-housing', name: 'Calder Vale Housing', sign: 'roofs' },
  { key: 'quarry-lane-primary-school', name: 'Quarry Lane Primary School', sign: 'book' },
  { key: 'nowak-finch-architects', name: 'Nowak Finch Architects', sign: 'arch' },
  { key: 'merrow-ports', name: 'Merrow Ports', sign: 'waves' },
]
