/** A mail server that takes every e-mail, or refuses it when told to: enough SMTP for nodemailer, on a real socket. */
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

export type MailServer = {
  url: string
  refuse: (isRefusing: boolean) => void
  /** Waits for the next e-mail that was taken and gives its source. */
  nextMail: () => Promise<string>
  stop: () => Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  const waiting: ((source: string) => void)[] = []
  const taken: string[] = []
  const sockets = new Set<Socket>()
  let isRefusing = false

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    converse(socket, { isRefusing: () => isRefusing, take })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  function take(source: string): void {
    const receive = waiting.shift()
    if (receive) receive(source)
    else taken.push(source)
  }

  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refuse: (value) => {
      isRefusing = value
    },
    nextMail: async () => taken.shift() ?? new Promise((resolve) => waiting.push(resolve)),
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

type Counter = { isRefusing: () => boolean; take: (source: string) => void }

function converse(socket: Socket, { isRefusing, take }: Counter): void {
  let unread = ''
  let isInData = false
  socket.write('220 test\r\n')
  socket.on('data', (chunk) => {
    unread += chunk.toString()
    for (;;) {
      const end = unread.indexOf(isInData ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const text = unread.slice(0, end)
      unread = unread.slice(end + (isInData ? 5 : 2))
      if (isInData) {
        isInData = false
        take(text)
        socket.write('250 taken\r\n')
      } else {
        isInData = answer(text)
      }
    }
  })

  /** Whether the e-mail itself comes next. */
  function answer(command: string): boolean {
    const verb = command.slice(0, 4).toUpperCase()
    if (verb === 'MAIL' && isRefusing()) socket.write('451 not today\r\n')
    else if (verb === 'DATA') socket.write('354 go on\r\n')
    else if (verb === 'QUIT') socket.end('221 bye\r\n')
    else socket.write('250 ok\r\n')
    return verb === 'DATA'
  }
}
