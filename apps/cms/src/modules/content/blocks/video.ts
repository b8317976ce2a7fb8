import { readVideoAddress } from '@lectern/shared/contract/video-address'
import type { Block, TextFieldSingleValidation } from 'payload'

/** A picture that leads to the video: the page itself asks nothing of YouTube or Vimeo. */
export const Video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: 'Video', plural: 'Videos' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'url',
      type: 'text',
      label: 'Address of the video',
      required: true,
      admin: {
        description:
          'Open the video at YouTube or Vimeo and copy its address. Visitors see a picture first and go there when they press it.',
      },
      validate: refuseOtherSites,
    },
    {
      name: 'title',
      type: 'text',
      label: 'Title',
      required: true,
      maxLength: 120,
      admin: { description: 'What the video shows; also read out to people who cannot see it.' },
    },
    {
      name: 'poster',
      type: 'upload',
      relationTo: 'media',
      label: 'Picture',
      admin: { description: 'Shown in place of the video. May stay empty.' },
    },
  ],
}

function refuseOtherSites(value: Parameters<TextFieldSingleValidation>[0]): string | true {
  return value && readVideoAddress(value)
    ? true
    : 'Please paste the address of one video, such as https://www.youtube.com/watch?v=… or https://vimeo.com/….'
}
