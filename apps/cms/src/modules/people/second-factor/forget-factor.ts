import type { CollectionAfterDeleteHook } from 'payload'

import { removeFactor } from './stored-factor'

export const forgetFactor: CollectionAfterDeleteHook = ({ id, req }) =>
  removeFactor(req.payload, String(id))
