# Twelve requests, as our client library sends them: one connection, used again and again.
curl -s -w '\n' http://web/hostname http://web/hostname http://web/hostname http://web/hostname \
  http://web/hostname http://web/hostname http://web/hostname http://web/hostname \
  http://web/hostname http://web/hostname http://web/hostname http://web/hostname
