// Loaded into every program that the start script runs. When the script is killed outright, the
// channel between them closes, and nothing is left running that nobody can see. A program of a
// program loads this as well, but its channel is its parent's business.
if (process.ppid === Number(process.env.LECTERN_START_PID)) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
