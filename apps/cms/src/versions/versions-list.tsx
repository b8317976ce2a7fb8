import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { momentText } from '@lectern/shared/time/moment-text'
import type { DocumentViewServerProps } from 'payload'

import { loadVersions, type Version } from './load-versions'
import './versions.css'

/**
 * In place of Payload's list of versions, which names nobody, goes by the computer's clock and shows
 * the numbers of the database.
 */
export async function VersionsList(props: DocumentViewServerProps) {
  const { initPageResult, routeSegments, versions: within } = props
  const { collectionConfig: collection, docID, globalConfig: global, req } = initPageResult
  const isTrashed = routeSegments[2] === 'trash'
  const id = docID === undefined ? undefined : String(docID)
  const list = await loadVersions(req, { collection, global, id, isTrashed })
  const isInComparison = within?.useVersionDrawerCreatedAtCell === true
  const page = pageOf({ collection: collection?.slug, global: global?.slug, id, isTrashed })
  const hrefOf = (version: Version) =>
    isInComparison ? `?versionFrom=${version.id}` : `${page}/${version.id}`
  return (
    <>
      {!isInComparison && (
        <SetDocumentStepNav
          collectionSlug={collection?.slug}
          globalSlug={global?.slug}
          id={id}
          isTrashed={isTrashed}
          pluralLabel={collection?.labels.plural ?? global?.label}
          useAsTitle={collection?.admin.useAsTitle ?? global?.slug}
          view="Versions"
        />
      )}
      <main className="versions-list">
        <Gutter>
          {list.length === 0 ? (
            <p>Nothing has been saved yet. Each time that somebody saves, one version is kept.</p>
          ) : (
            <VersionsTable versions={list} hrefOf={hrefOf} />
          )}
        </Gutter>
      </main>
    </>
  )
}

interface VersionsTableProps {
  versions: Version[]
  hrefOf: (version: Version) => string
}

function VersionsTable({ versions, hrefOf }: VersionsTableProps) {
  const hasStates = versions.some(({ state }) => state !== null)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Saved</th>
          <th scope="col">By</th>
          {hasStates && <th scope="col">What it was</th>}
        </tr>
      </thead>
      <tbody>
        {versions.map((version) => (
          <tr key={version.id}>
            <td>
              <a href={hrefOf(version)}>
                <time dateTime={version.savedAt}>{momentText(version.savedAt)}</time>
              </a>
            </td>
            <td>{version.by}</td>
            {hasStates && <td>{version.state}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Where {
  collection: string | undefined
  global: string | undefined
  id: string | undefined
  isTrashed: boolean
}

function pageOf({ collection, global, id, isTrashed }: Where): string {
  if (global) return `/admin/globals/${global}/versions`
  return `/admin/collections/${collection}/${isTrashed ? 'trash/' : ''}${id}/versions`
}
