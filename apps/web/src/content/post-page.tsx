import { Article } from '../features/blog/article'
import type { Post } from '../views/blog'
import { RichText } from './rich-text'

export function PostPage({ post }: { post: Post }) {
  return (
    <Article post={post}>
      <RichText content={post.content} />
    </Article>
  )
}
