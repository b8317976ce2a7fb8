import { Settings } from './global'

export const settings = { globals: [Settings] }
