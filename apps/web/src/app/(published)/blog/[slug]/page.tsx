import { readPost } from '../../../../cms/posts'
import { readSite } from '../../../../cms/site'
import { PostPage } from '../../../../content/post-page'
import { paths } from '../../../../paths'
import { articleData } from '../../../../seo/article-data'
import { breadcrumbData } from '../../../../seo/breadcrumb-data'
import { JsonLd } from '../../../../seo/json-ld'
import { pageMetadata } from '../../../../seo/page-metadata'
import { movedOrMissing } from '../../../moved-or-missing'
import { decoded } from '../../../params'
import { honestMetadata, honestPage, PageMissingError } from '../../../honest-page'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = honestMetadata(async ({ params }: Props) => {
  const post = await readPost(decoded((await params).slug))
  if (!post) throw new PageMissingError()
  const { company } = await readSite()
  return pageMetadata({
    ...post.metadata,
    path: post.href,
    siteName: company.tradingName,
    type: 'article',
  })
})

export default honestPage(async function ArticlePage({ params }: Props) {
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
