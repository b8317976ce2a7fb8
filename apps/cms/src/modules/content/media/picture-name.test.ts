import { expect, it } from '@jest/globals'

import { pictureName } from './picture-name'

it.each([
  ['Team photo (2).JPG', 'jpeg', /^team-photo-2-[0-9a-f]{12}\.jpg$/],
  ['100% #1?+&=.png', 'png', /^100-1-and-[0-9a-f]{12}\.png$/],
  ['Cafe\u0301.webp', 'webp', /^cafe-[0-9a-f]{12}\.webp$/],
  ['Caf\u00e9.webp', 'webp', /^cafe-[0-9a-f]{12}\.webp$/],
  ['\u5199\u771f.avif', 'avif', /^picture-[0-9a-f]{12}\.avif$/],
  ['\u{1f600}.png', 'png', /^picture-[0-9a-f]{12}\.png$/],
  ['\u202egnp.exe.png', 'png', /^gnp-exe-[0-9a-f]{12}\.png$/],
  ['..', 'png', /^picture-[0-9a-f]{12}\.png$/],
  ['.png', 'png', /^picture-[0-9a-f]{12}\.png$/],
  ['con.jpg', 'jpeg', /^con-[0-9a-f]{12}\.jpg$/],
  ['a...b..jpg', 'jpeg', /^a-b-[0-9a-f]{12}\.jpg$/],
  [`${'long '.repeat(60)}.jpg`, 'jpeg', /^(long-){15}long-[0-9a-f]{12}\.jpg$/],
])('a picture called %j is stored under a plain name', (uploadedAs, format, name) => {
  expect(pictureName(uploadedAs, format)).toMatch(name)
})

it('no two pictures have one name, not even before the dot', () => {
  const names = Array.from({ length: 200 }, (_, index) =>
    pictureName(index % 2 ? 'Photo.JPG' : 'photo.png', 'jpeg'),
  )
  expect(new Set(names.map((name) => name.replace(/\..*/, ''))).size).toBe(200)
})
