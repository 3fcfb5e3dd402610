// Loaded before a server that is measured: reports what the process has used whenever its parent asks.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, memory: process.memoryUsage().rss });
});
// The channel alone keeps no process running.
process.channel?.unref();
