import { readCoursePage } from '@web/cms/courses'
import { readRedirect } from '@web/cms/redirects'
import { readPost } from '@web/cms/posts'
import { articleMarkdown } from '@web/markdown/article-markdown'
import { courseMarkdown } from '@web/markdown/course-markdown'
import { absoluteUrl } from '@web/seo/page-metadata'
import { routeWithStatus } from '@web/app/route-with-status'
import { taggedAnswer } from '@web/app/tagged-answer'

interface Context {
  params: Promise<{ kind: string; slug: string }>
}

/** What `/blog/….md` and `/courses/….md` answer: the words of the published page. */
export const GET = routeWithStatus(async (request: Request, { params }: Context) => {
  const { kind, slug } = await params
  const found = kind === 'blog' ? await articleNamed(slug) : await courseNamed(kind, slug)
  if (!found) return movedOrMissing(`/${kind}/${slug}`)
  const answer = taggedAnswer(request, found.markdown, 'text/markdown; charset=utf-8')
  answer.headers.set('Link', `<${absoluteUrl(found.href)}>; rel="canonical"`)
  return answer
})

/** As for the page: in one hop, to where it leads now. */
async function movedOrMissing(path: string): Promise<Response> {
  const moved = await readRedirect(path)
  if (!moved) return new Response('Not found', { status: 404 })
  return new Response(null, {
    status: moved.isPermanent ? 308 : 307,
    headers: { Location: moved.to },
  })
}

async function articleNamed(slug: string) {
  const post = await readPost(slug)
  return post && { href: post.href, markdown: articleMarkdown(post) }
}

async function courseNamed(kind: string, slug: string) {
  const course = kind === 'courses' ? await readCoursePage(slug) : null
  return course && { href: course.href, markdown: courseMarkdown(course) }
}
