import { randomUUID } from 'node:crypto'

import type { Connection, Writer } from './writer'

/** A transaction that writes for longer keeps everybody from writing, and is given up. */
const longestMilliseconds = 30_000

/**
 * All of what one save writes, or nothing. It takes its turn at its first write, not when it begins: what
 * comes before, such as making pictures smaller, keeps nobody waiting.
 */
export class Transaction {
  readonly id: string = randomUUID()
  readonly #writer: Writer
  #opening: Promise<void> | undefined
  #connection: Connection | undefined
  #endTurn: () => void = () => undefined
  #timer: NodeJS.Timeout | undefined
  #isOver = false
  #isDoomed = false

  constructor(writer: Writer) {
    this.#writer = writer
  }

  /** Whether it has written, or waits for its turn to. */
  get isWriting(): boolean {
    return this.#opening !== undefined && !this.#isOver
  }

  /** Where it reads and writes from its first write on. */
  get connection(): Connection | undefined {
    return this.#connection
  }

  async open(): Promise<void> {
    if (this.#isOver) throw new Error('This transaction is over')
    await (this.#opening ??= this.#takeTurn())
  }

  /** @throws what SQLite objects to, and then nothing is written. */
  async commit(): Promise<void> {
    if (this.#isDoomed) return this.#refuseCommit()
    try {
      await this.#end('COMMIT')
    } catch (error) {
      await this.rollback()
      throw error
    } finally {
      this.#leave()
    }
  }

  async rollback(): Promise<void> {
    try {
      await this.#end('ROLLBACK')
    } catch {
      // SQLite has rolled it back by itself, as it does when the disk is full.
    } finally {
      if (this.#connection) this.#writer.close()
      this.#leave()
    }
  }

  /** A part of it has failed, so none of it may stay. */
  doom(): void {
    this.#isDoomed = true
  }

  async #takeTurn(): Promise<void> {
    const { connection, endTurn } = await this.#writer.begin()
    this.#connection = connection
    this.#endTurn = endTurn
    this.#timer = setTimeout(() => void this.rollback(), longestMilliseconds).unref()
  }

  async #end(statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (this.#isOver) throw new Error('This transaction was given up')
    await this.#opening?.catch(() => undefined)
    this.#isOver = statement === 'ROLLBACK'
    await this.#connection?.$client.execute(statement)
    this.#isOver = true
  }

  async #refuseCommit(): Promise<never> {
    await this.rollback()
    throw new Error('A part of this transaction failed')
  }

  #leave(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#connection = undefined
    this.#endTurn()
  }
}

/** What is begun inside a transaction that writes already: it ends with that one, and fails it when it fails. */
export class PartOfTransaction {
  readonly id: string = randomUUID()
  readonly #whole: Transaction

  constructor(whole: Transaction) {
    this.#whole = whole
  }

  get connection(): Connection | undefined {
    return this.#whole.connection
  }

  async open(): Promise<void> {
    await this.#whole.open()
  }

  commit(): Promise<void> {
    return Promise.resolve()
  }

  rollback(): Promise<void> {
    this.#whole.doom()
    return Promise.resolve()
  }
}
