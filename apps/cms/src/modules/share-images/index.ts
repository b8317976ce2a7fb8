import { shareImageEndpoint } from './share-image-endpoint'

/** The pictures beside links that people share, drawn of what the website says on the page. */
export const shareImages = (folders: { mediaFolder: string }) => ({
  endpoints: [shareImageEndpoint(folders)],
})
