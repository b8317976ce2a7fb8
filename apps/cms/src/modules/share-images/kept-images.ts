import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

const mostKept = 2_000

/**
 * Pictures that were drawn, as files under the hash of what they show: another state of a page is another
 * file. They may be deleted at any time. Those of the same key that are asked for at once are drawn once.
 */
export class KeptImages {
  private readonly folder: string
  private readonly underWay = new Map<string, Promise<Buffer>>()

  constructor(
    mediaFolder: string,
    private readonly most = mostKept,
  ) {
    this.folder = path.join(mediaFolder, 'share-images')
  }

  async take(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const name = `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.png`
    const known = this.underWay.get(name)
    if (known) return known
    const image = this.read(name).then((kept) => kept ?? this.drawAndKeep(name, draw))
    this.underWay.set(name, image)
    return image.finally(() => this.underWay.delete(name))
  }

  private async read(name: string): Promise<Buffer | null> {
    return readFile(path.join(this.folder, name)).catch(nothingThere)
  }

  /** Written under another name first: nobody reads half a picture. */
  private async drawAndKeep(name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const image = await draw()
    await mkdir(this.folder, { recursive: true })
    await this.makeRoom()
    const half = path.join(this.folder, `${randomUUID()}.part`)
    await writeFile(half, image)
    await rename(half, path.join(this.folder, name))
    return image
  }

  /** The oldest quarter goes when there are as many as there may be. */
  private async makeRoom(): Promise<void> {
    const names = await readdir(this.folder)
    if (names.length < this.most) return
    const files = await Promise.all(names.map((name) => this.aged(name)))
    const oldest = files.toSorted((a, b) => a.drawnAt - b.drawnAt)
    const leaving = oldest.slice(0, Math.ceil(this.most / 4))
    await Promise.all(leaving.map(({ file }) => unlink(file).catch(nothingThere)))
  }

  private async aged(name: string): Promise<{ file: string; drawnAt: number }> {
    const file = path.join(this.folder, name)
    const found = await stat(file).catch(nothingThere)
    return { file, drawnAt: found?.mtimeMs ?? 0 }
  }
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
