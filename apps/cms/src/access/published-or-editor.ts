import type { Access } from 'payload'

import { isEditorOrOwner } from './is-editor-or-owner'
import { published } from './published'

export const publishedOrEditor: Access = ({ req }) => isEditorOrOwner({ req }) || published()
