// Loaded into every program that the start script runs. When the script is killed outright, the
// channel between them closes, and nothing is left running that nobody can see.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
