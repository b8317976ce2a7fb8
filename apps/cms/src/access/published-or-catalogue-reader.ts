import type { Access } from 'payload'

import { isCatalogueReader } from './is-catalogue-reader'
import { published } from './published'

export const publishedOrCatalogueReader: Access = ({ req }) =>
  isCatalogueReader({ req }) || published()
