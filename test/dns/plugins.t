$ dig -p 5401 @10.96.0.10 b.example
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5401 @10.96.0.10 b.example
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 60011
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 42ca62c0858ff9c2 (echoed)
1|;; QUESTION SECTION:
1|;b.example.			IN	A
1|
1|;; ANSWER SECTION:
1|b.example.		60	IN	A	1.2.3.4
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#5401(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:19:17 UTC 2026
1|;; MSG SIZE  rcvd: 75
1|
$ dig -p 5401 @10.96.0.10 a.example AAAA +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 49871
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 863f244d8daf559b (echoed)
1|;; ANSWER SECTION:
1|a.example.		60	IN	AAAA	fd00::5
1|
$ dig -p 5401 @10.96.0.10 B.Example +noall +answer
1|b.example.		60	IN	A	1.2.3.4
$ dig -p 5401 @10.96.0.10 b.example AAAA +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 17437
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 138aa01f8477cf46 (echoed)
$ dig -p 5401 @10.96.0.10 b.example MX +noall +comments +answer +authority
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 21812
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 8aa8cbfca9c31fe3 (echoed)
$ dig -p 5401 @10.96.0.10 -x 1.2.3.4 +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 30585
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ea25e59ff2966b24 (echoed)
1|;; ANSWER SECTION:
1|4.3.2.1.in-addr.arpa.	60	IN	PTR	a.example.
1|4.3.2.1.in-addr.arpa.	60	IN	PTR	b.example.
1|
$ dig -p 5401 @10.96.0.10 -x 1.2.3.9 +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 54086
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ dig -p 5401 @10.96.0.10 -x fd00::5 +noall +answer
1|5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa. 60 IN	PTR a.example.
$ dig -p 5401 @10.96.0.10 www.example.com +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 38970
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; ANSWER SECTION:
1|www.example.com.	300	IN	A	93.184.215.14
1|
$ dig -p 5401 @10.96.0.10 nope.example +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 29734
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ dig -p 5402 @10.96.0.10 ip-1-2.example +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 15778
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: bf5434e0c303dfd7 (echoed)
1|;; ANSWER SECTION:
1|ip-1-2.example.		60	IN	A	10.0.1.2
1|
$ dig -p 5402 @10.96.0.10 ip-1-2.example AAAA +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 42037
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ dig -p 5402 @10.96.0.10 x.nx.example +noall +comments +authority
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 47354
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 72e98c8d1f5cd243 (echoed)
1|;; AUTHORITY SECTION:
1|nx.example.		60	IN	SOA	ns.nx.example. hostmaster.nx.example. 1 60 60 60 60
1|
$ dig -p 5402 @10.96.0.10 cname.example +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 3850
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: c6da1b866fd6c332 (echoed)
1|;; ANSWER SECTION:
1|cname.example.		5	IN	CNAME	www.example.com.
1|www.example.com.	300	IN	A	93.184.215.14
1|
$ dig -p 5402 @10.96.0.10 other.example +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 25385
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ dig -p 5403 @10.96.0.10 foo.example +noall +comments +question +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 22217
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: d20a36882776e1d0 (echoed)
1|;; QUESTION SECTION:
1|;foo.example.			IN	A
1|
1|;; ANSWER SECTION:
1|foo.example.		3600	IN	A	1.2.3.4
1|
$ dig -p 5403 @10.96.0.10 a.old.example +noall +comments +question +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 5590
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 29db37ff6a05fd90 (echoed)
1|;; QUESTION SECTION:
1|;a.old.example.			IN	A
1|
1|;; ANSWER SECTION:
1|a.old.example.		3600	IN	A	1.2.3.4
1|
$ dig -p 5403 @10.96.0.10 b.re.example +noall +comments +question +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 36810
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 610b049547f25ff0 (echoed)
1|;; QUESTION SECTION:
1|;b.re.example.			IN	A
1|
1|;; ANSWER SECTION:
1|b.re.example.		3600	IN	A	1.2.3.4
1|
$ dig -p 5403 @10.96.0.10 www.example.com +noall +answer
1|www.example.com.	7	IN	A	93.184.215.14
$ dig -p 5403 @10.96.0.10 foo.example AAAA +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 25503
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: cb59179636b80c3b (echoed)
$ dig -p 5403 @10.96.0.10 a.example +noall +answer
1|a.example.		3600	IN	A	1.2.3.4
$ dig -p 5404 @10.96.0.10 example.com +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 37929
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 80c620a51f3925f6 (echoed)
1|;; ANSWER SECTION:
1|example.com.		30	IN	A	93.184.215.14
1|
$ dig -p 5404 @10.96.0.10 example.com +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 33148
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: b2c095c44b56aeef (echoed)
1|;; ANSWER SECTION:
1|example.com.		30	IN	A	93.184.215.14
1|
$ dig -p 5404 @10.96.0.10 example.com AAAA +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 23068
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 0e83a998796e7762 (echoed)
$ dig -p 5404 @10.96.0.10 example.com AAAA +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 35965
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 9250e504af2e6e3b (echoed)
$ dig -p 5404 @10.96.0.10 nope.example.com +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 38244
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 5e51c009657c439a (echoed)
$ dig -p 5404 @10.96.0.10 nope.example.com +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 48379
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 249174e0bc9fdb11 (echoed)
$ dig -p 5404 @10.96.0.10 +dnssec example.com +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 35194
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags: do; udp: 1232
1|; COOKIE: 1ef90178db67cfab (echoed)
1|;; ANSWER SECTION:
1|example.com.		30	IN	A	93.184.215.14
1|
$ dig -p 5404 @10.96.0.10 EXAMPLE.com +noall +answer
1|example.com.		30	IN	A	93.184.215.14
$ dig -p 5405 @10.96.0.10 foo.bar +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 6920
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 3
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ef2ce1811f30cbff (echoed)
$ dig -p 5405 @10.96.0.10 foo.bar ANY +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 55554
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 3
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 50a24c508468086d (echoed)
$ dig -p 5405 @10.96.0.10 CH version.bind TXT +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: REFUSED, id: 23463
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 159683f0fe2cb897 (echoed)
$ dig -p 5406 @10.96.0.10 www.example.com +short
1|93.184.215.14
$ dig -p 5406 @10.96.0.10 x.example.org +short
1|9.9.9.9
$ dig -p 5406 @10.96.0.10 y.example.org +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 33220
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 4edf4b4610ee4856 (echoed)
$ dig -p 5406 @10.96.0.10 example.net +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: REFUSED, id: 60697
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: e4fde2a95e9eb0cc (echoed)
$ dig -p 5407 @10.96.0.10 one.example +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 53670
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 28190995eb39db9b (echoed)
1|;; ANSWER SECTION:
1|one.example.		3600	IN	A	1.1.1.1
1|
$ dig -p 5407 @10.96.0.10 nope.example +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 37446
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: f3db490226dac9ef (echoed)
$ dig -p 5408 @10.96.0.10 -x 10.1.2.3 +noall +answer +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 9679
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 3
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 22a80a38256b56f6 (echoed)
$ dig -p 5408 @10.96.0.10 www.example.com +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: REFUSED, id: 1753
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 607d6752a3d67ed6 (echoed)
$ dig -p 5409 @10.96.0.10 www.example.com +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 59379
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: fce89694cd6b3c56 (echoed)
$ dig -p 5409 @10.96.0.10 db.example.org +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 5511
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; ANSWER SECTION:
1|db.example.org.		300	IN	A	198.51.100.20
1|
$ dig -p 5401 @10.96.0.10 +noedns b.example +noall +comments +answer
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 26295
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0
1|;; WARNING: recursion requested but not available
1|
1|;; ANSWER SECTION:
1|b.example.		60	IN	A	1.2.3.4
1|
$ dig -p 5401 @10.96.0.10 +tcp b.example +noall +comments +answer +stats
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 14618
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 33d0148d65263f23 (echoed)
1|;; ANSWER SECTION:
1|b.example.		60	IN	A	1.2.3.4
1|
1|;; Query time: 8 msec
1|;; SERVER: 10.96.0.10#5401(10.96.0.10) (TCP)
1|;; WHEN: Sat Nov 21 03:19:19 UTC 2026
1|;; MSG SIZE  rcvd: 75
1|
$ dig -p 5431 @10.96.0.10 a.block.test
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5431 @10.96.0.10 a.block.test
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: REFUSED, id: 21615
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags: do; udp: 1232
1|; EDE: 15 (Blocked)
1|;; QUESTION SECTION:
1|;a.block.test.			IN	A
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#5431(10.96.0.10) (UDP)
1|;; WHEN: Mon Nov 30 06:39:08 UTC 2026
1|;; MSG SIZE  rcvd: 47
1|
$ dig -p 5431 @10.96.0.10 AAAA a.block.test
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5431 @10.96.0.10 AAAA a.block.test
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 50268
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 91e1fedc37b54585 (echoed)
1|;; QUESTION SECTION:
1|;a.block.test.			IN	AAAA
1|
1|;; ANSWER SECTION:
1|a.block.test.		60	IN	A	10.1.1.1
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#5431(10.96.0.10) (UDP)
1|;; WHEN: Mon Nov 30 06:39:08 UTC 2026
1|;; MSG SIZE  rcvd: 81
1|
$ dig -p 5431 @10.96.0.10 TXT a.block.test
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5431 @10.96.0.10 TXT a.block.test
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 30704
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags: do; udp: 1232
1|; EDE: 17 (Filtered)
1|;; QUESTION SECTION:
1|;a.block.test.			IN	TXT
1|
1|;; Query time: 4 msec
1|;; SERVER: 10.96.0.10#5431(10.96.0.10) (UDP)
1|;; WHEN: Mon Nov 30 06:39:08 UTC 2026
1|;; MSG SIZE  rcvd: 47
1|
$ dig -p 5431 @10.96.0.10 +noedns a.block.test
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5431 @10.96.0.10 +noedns a.block.test
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: REFUSED, id: 33006
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags: do; udp: 4096
1|; EDE: 15 (Blocked)
1|;; QUESTION SECTION:
1|;a.block.test.			IN	A
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#5431(10.96.0.10) (UDP)
1|;; WHEN: Mon Nov 30 06:39:08 UTC 2026
1|;; MSG SIZE  rcvd: 47
1|
$ dig -p 5431 @10.96.0.10 +time=1 +tries=1 a.drop.test
1|;; communications error to 10.96.0.10#5431: timed out
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5431 @10.96.0.10 +time=1 +tries=1 a.drop.test
1|; (1 server found)
1|;; global options: +cmd
1|;; no servers could be reached
? 9
$ dig -p 5432 @10.96.0.10 ANY x.y
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5432 @10.96.0.10 ANY x.y
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 6123
1|;; flags: qr rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 512
1|; COOKIE: 8beabd347755862b (echoed)
1|;; QUESTION SECTION:
1|;x.y.				IN	ANY
1|
1|;; ANSWER SECTION:
1|x.y.			8482	IN	HINFO	"ANY obsoleted" "See RFC 8482"
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#5432(10.96.0.10) (TCP)
1|;; WHEN: Mon Nov 30 06:39:10 UTC 2026
1|;; MSG SIZE  rcvd: 86
1|
$ dig -p 5432 @10.96.0.10 CH TXT version.bind
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5432 @10.96.0.10 CH TXT version.bind
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 52881
1|;; flags: qr rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 512
1|; COOKIE: 17ddafcc9e07ea4e (echoed)
1|;; QUESTION SECTION:
1|;version.bind.			CH	TXT
1|
1|;; ANSWER SECTION:
1|version.bind.		0	CH	TXT	"v1"
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#5432(10.96.0.10) (UDP)
1|;; WHEN: Mon Nov 30 06:39:10 UTC 2026
1|;; MSG SIZE  rcvd: 80
1|
$ dig -p 5432 @10.96.0.10 CH TXT authors.bind
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5432 @10.96.0.10 CH TXT authors.bind
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 12876
1|;; flags: qr rd; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 512
1|; COOKIE: 7058abf6c3d7403f (echoed)
1|;; QUESTION SECTION:
1|;authors.bind.			CH	TXT
1|
1|;; ANSWER SECTION:
1|authors.bind.		0	CH	TXT	"a"
1|authors.bind.		0	CH	TXT	"b"
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#5432(10.96.0.10) (UDP)
1|;; WHEN: Mon Nov 30 06:39:10 UTC 2026
1|;; MSG SIZE  rcvd: 105
1|
$ dig -p 5432 @10.96.0.10 +nsid x.y
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5432 @10.96.0.10 +nsid x.y
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 59601
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags: do; udp: 512
1|; NSID: 61 62 63 20 64 65 66 ("abc def")
1|;; QUESTION SECTION:
1|;x.y.				IN	A
1|
1|;; ANSWER SECTION:
1|x.y.			60	IN	A	10.1.1.1
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#5432(10.96.0.10) (UDP)
1|;; WHEN: Mon Nov 30 06:39:10 UTC 2026
1|;; MSG SIZE  rcvd: 62
1|
$ dig -p 5432 @10.96.0.10 +bufsize=4096 x.y
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5432 @10.96.0.10 +bufsize=4096 x.y
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 32324
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 512
1|; COOKIE: 99f029a77493a1ce (echoed)
1|;; QUESTION SECTION:
1|;x.y.				IN	A
1|
1|;; ANSWER SECTION:
1|x.y.			60	IN	A	10.1.1.1
1|
1|;; Query time: 8 msec
1|;; SERVER: 10.96.0.10#5432(10.96.0.10) (UDP)
1|;; WHEN: Mon Nov 30 06:39:10 UTC 2026
1|;; MSG SIZE  rcvd: 63
1|
$ dig -p 5432 @10.96.0.10 +nsid +nocookie x.y
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 5432 @10.96.0.10 +nsid +nocookie x.y
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 387
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags: do; udp: 512
1|; NSID: 61 62 63 20 64 65 66 ("abc def")
1|;; QUESTION SECTION:
1|;x.y.				IN	A
1|
1|;; ANSWER SECTION:
1|x.y.			60	IN	A	10.1.1.1
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#5432(10.96.0.10) (UDP)
1|;; WHEN: Mon Nov 30 06:39:10 UTC 2026
1|;; MSG SIZE  rcvd: 62
1|
