'use client'

import { $createUploadNode } from '@payloadcms/richtext-lexical/client'
import { $addUpdateTag, PASTE_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useBulkUpload, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import { $insertAt, type Places } from './insert-text'
import { newNodeId } from './new-node-id'
import type { PastedPicture } from './pasted-text'
import { pictureFile } from './picture-file'

interface PastedPicturesProps {
  notice: { pictures: PastedPicture[]; places: Places }
}

/** Pictures that came with a text: each is put in where it stood, once somebody has said what it shows. */
export function PastedPictures({ notice: { pictures, places } }: PastedPicturesProps) {
  const [editor] = useLexicalComposerContext()
  const [isDone, setDone] = useState(false)
  const upload = useBulkUpload()
  const { openModal } = useModal()

  if (isDone) return null

  const ask = () => {
    const forms = pictures.flatMap((picture, index) => {
      const file = pictureFile(picture, index + 1)
      return file ? [{ picture, form: { file, formID: newNodeId() } }] : []
    })
    upload.setCollectionSlug('media')
    upload.setSelectableCollections(['media'])
    upload.setInitialForms(forms.map(({ form }) => form))
    const placed = new Set<string>()
    upload.setOnSuccess((saved, errors) => {
      const fresh = saved.filter(({ formID }) => !placed.has(formID))
      for (const { formID } of fresh) placed.add(formID)
      putIn(editor, {
        places,
        pictures: forms.flatMap(({ picture, form }) => {
          const upload = fresh.find(({ formID }) => formID === form.formID)
          return upload ? [{ after: picture.after, mediaId: String(upload.doc.id) }] : []
        }),
      })
      if (errors === 0) setDone(true)
    })
    openModal(upload.drawerSlug)
  }

  const isOne = pictures.length === 1
  return (
    <p>
      {isOne
        ? 'A picture came with it. It is put in where it stood, once you have said what it shows.'
        : `${pictures.length} pictures came with it. They are put in where they stood, once you have said what each shows.`}{' '}
      <button type="button" onClick={ask}>
        {isOne ? 'Put in the picture …' : 'Put in the pictures …'}
      </button>
    </p>
  )
}

interface SavedPictures {
  places: Places
  pictures: { after: number; mediaId: string }[]
}

/** From the last to the first, so that those of one place keep their order. */
function putIn(editor: LexicalEditor, { places, pictures }: SavedPictures) {
  editor.update(() => {
    $addUpdateTag(PASTE_TAG)
    for (const { after, mediaId } of pictures.toReversed()) {
      const data = { id: newNodeId(), fields: {}, relationTo: 'media' as const, value: mediaId }
      $insertAt(places, { node: $createUploadNode({ data }), after })
    }
  })
}
