import { Article } from '../features/blog/article'
import type { Post } from '../views/blog'
import { Contents } from './contents'
import { RichText } from './rich-text'

export function PostPage({ post }: { post: Post }) {
  return (
    <Article post={post} contents={<Contents content={post.content} />}>
      <RichText content={post.content} hasAnchors />
    </Article>
  )
}
