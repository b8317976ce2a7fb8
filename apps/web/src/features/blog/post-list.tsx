import { Pagination } from '../../ui/pagination'
import type { ListPage, PostSummary } from '../../views/blog'
import { PostGrid, PostStory } from './post-grid'

interface PostListProps {
  posts: ListPage<PostSummary>
  hrefOf: (page: number) => string
}

export function PostList({ posts, hrefOf }: PostListProps) {
  if (posts.total === 0) return <p>There is nothing here yet. Come back soon.</p>
  return (
    <section>
      <h2 className="visually-hidden">Articles</h2>
      {posts.page === 1 ? (
        <PostStory posts={posts.items} />
      ) : (
        <PostGrid posts={posts.items} opensPage />
      )}
      <Pagination page={posts.page} pageCount={posts.pageCount} hrefOf={hrefOf} label="Articles" />
    </section>
  )
}
