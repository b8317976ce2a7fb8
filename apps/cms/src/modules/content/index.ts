import { Authors } from './authors/collection'
import { articleBlocks, sentenceBlocks } from './blocks/article-blocks'
import { mediaCollection } from './media/collection'
import { Navigation } from './navigation/global'
import { Pages } from './pages/collection'
import { Posts } from './posts/collection'
import { Testimonials } from './testimonials/collection'
import { Topics } from './topics/collection'

export { withBlockTypes } from './blocks/block-types'
export { keepReplacedFiles } from './media/keep-replaced-files'
export { pictureName } from './media/picture-name'
export { servePicture } from './media/serve-picture'
export { maxUploadBytes } from './media/upload-limit'
export { loadTermsText } from './pages/terms-text'
export { richTextEditor } from './rich-text-editor'

/** What may stand in a text. */
export const textBlocks = [...articleBlocks, ...sentenceBlocks]

type ContentOptions = { mediaFolder: string }

export const content = ({ mediaFolder }: ContentOptions) => ({
  collections: [Posts, Pages, Testimonials, Topics, Authors, mediaCollection(mediaFolder)],
  globals: [Navigation],
})
