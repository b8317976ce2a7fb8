import { paths } from '@lectern/shared/addresses/paths'
import { readPost } from '@web/cms/posts'
import { readSite } from '@web/cms/site'
import { PostPage } from '@web/content/post-page'
import { articleData } from '@web/seo/article-data'
import { breadcrumbData } from '@web/seo/breadcrumb-data'
import { JsonLd } from '@web/seo/json-ld'
import { pageMetadata } from '@web/seo/page-metadata'
import { movedOrMissing } from '@web/app/moved-or-missing'
import { decoded } from '@web/app/params'
import { sharedPicture } from '@web/app/share/shared-picture'
import { metadataWithStatus, pageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = metadataWithStatus(async ({ params }: Props) => {
  const slug = decoded((await params).slug)
  const post = await readPost(slug)
  if (!post) throw new PageMissingError()
  const { company } = await readSite()
  return pageMetadata({
    ...post.metadata,
    path: post.href,
    image: post.metadata.image ?? (await sharedPicture({ kind: 'article', slug })),
    siteName: company.tradingName,
    type: 'article',
  })
})

export default pageWithStatus(async function ArticlePage({ params }: Props) {
  const slug = decoded((await params).slug)
  const post = await readPost(slug)
  if (!post) return movedOrMissing(paths.post(slug))
  const { company } = await readSite()
  return (
    <>
      <JsonLd
        data={[
          articleData(post, company.tradingName),
          breadcrumbData([
            { label: 'Articles', href: paths.blog },
            { label: post.title, href: post.href },
          ]),
        ]}
      />
      <PostPage post={post} />
    </>
  )
})
