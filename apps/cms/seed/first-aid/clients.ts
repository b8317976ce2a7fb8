import type { Client } from '../content/clients'

export const clients: readonly Client[] = [
  { key: 'severnside-school-trust', name: 'Severnside School Trust', sign: 'book' },
  { key: 'exe-quay-hotels', name: 'Exe Quay Hotels', sign: 'arch' },
  { key: 'lund-and-pell', name: 'Lund & Pell Boatbuilders', sign: 'waves' },
  { key: 'cadoxton-timber', name: 'Cadoxton Timber', sign: 'roofs' },
]
