/** What to do about it, after the name of the setting. */
export const replicaSetHint =
  'must name its replica set, as in mongodb://host/lectern?replicaSet=rs0. Bookings need transactions, which MongoDB has in a replica set only; one server alone may be one (start it with --replSet rs0 and call rs.initiate() once)'

/** `mongodb+srv` may name it in the DNS. */
export function lacksReplicaSet(url: string): boolean {
  return url.startsWith('mongodb://') && !/[?&]replicaSet=[^&]/i.test(url)
}

/**
 * Payload does without transactions, and says nothing, unless the driver knows of a replica set.
 *
 * @throws Error
 */
export function requireReplicaSet(options: { replicaSet?: string }): void {
  if (!options.replicaSet) throw new Error(`DATABASE_URL ${replicaSetHint}.`)
}
