import { sizeInWords } from '@lectern/shared/files/size-in-words'

import { maxUploadBytes } from '../upload-limit'

/** Why a file cannot be a picture of ours, said before it is sent; the CMS looks into it as well. */
export function fileProblem({ name, size, type }: Pick<File, 'name' | 'size' | 'type'>) {
  if (!/^image\/(jpeg|png|webp|avif)$/.test(type)) {
    return `“${name}” is no JPEG, PNG, WebP or AVIF picture. Please choose another file.`
  }
  if (size > maxUploadBytes) {
    return `“${name}” has ${sizeInWords(size)}, and 8 MB are the most. Please make it smaller first.`
  }
  return null
}
