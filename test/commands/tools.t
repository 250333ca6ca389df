$ dig web.default.svc.cluster.local
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> web.default.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 34857
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 059ad29fa85eeeef (echoed)
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:40 UTC 2026
1|;; MSG SIZE  rcvd: 115
1|
$ dig +tcp web.default.svc.cluster.local
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +tcp web.default.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 24682
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: aec9b7b5fe5dc09f (echoed)
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (TCP)
1|;; WHEN: Sat Nov 21 03:16:40 UTC 2026
1|;; MSG SIZE  rcvd: 115
1|
$ dig +noedns web.default.svc.cluster.local
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +noedns web.default.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 13983
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0
1|;; WARNING: recursion requested but not available
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:40 UTC 2026
1|;; MSG SIZE  rcvd: 92
1|
$ dig +nocookie +qr web.default.svc.cluster.local
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +nocookie +qr web.default.svc.cluster.local
1|;; global options: +cmd
1|;; Sending:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 31971
1|;; flags: rd ad; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; QUERY SIZE: 58
1|
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 31971
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:40 UTC 2026
1|;; MSG SIZE  rcvd: 103
1|
$ dig +nocomments web.default.svc.cluster.local
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +nocomments web.default.svc.cluster.local
1|;; global options: +cmd
1|;web.default.svc.cluster.local.	IN	A
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:40 UTC 2026
1|;; MSG SIZE  rcvd: 115
1|
$ dig +noquestion +nocmd +nostats web.default.svc.cluster.local
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 5982
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 8979f40d114e998a (echoed)
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
1|
$ dig +noall +answer +stats web.default.svc.cluster.local
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:40 UTC 2026
1|;; MSG SIZE  rcvd: 115
1|
$ dig +nostats +nocomments web.default.svc.cluster.local
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +nostats +nocomments web.default.svc.cluster.local
1|;; global options: +cmd
1|;web.default.svc.cluster.local.	IN	A
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
$ dig +multiline cluster.local SOA
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +multiline cluster.local SOA
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 55142
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 4923960fc8afce9f (echoed)
1|;; QUESTION SECTION:
1|;cluster.local.		IN SOA
1|
1|;; ANSWER SECTION:
1|cluster.local.		30 IN SOA ns.dns.cluster.local. hostmaster.cluster.local. (
1|				1795222539 ; serial
1|				7200       ; refresh (2 hours)
1|				1800       ; retry (30 minutes)
1|				86400      ; expire (1 day)
1|				30         ; minimum (30 seconds)
1|				)
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:41 UTC 2026
1|;; MSG SIZE  rcvd: 147
1|
$ dig +noall +answer cluster.local SOA
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795222539 7200 1800 86400 30
$ dig +short cluster.local SOA
1|ns.dns.cluster.local. hostmaster.cluster.local. 1795222539 7200 1800 86400 30
$ dig web.default.svc.cluster.local AAAA +noall +comments +authority
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 10755
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: abc01ff7f92c570e (echoed)
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795222539 7200 1800 86400 30
1|
$ dig -t srv _http._tcp.web.default.svc.cluster.local
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -t srv _http._tcp.web.default.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 64145
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 2
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 1db018f11c03e0eb (echoed)
1|;; QUESTION SECTION:
1|;_http._tcp.web.default.svc.cluster.local. IN SRV
1|
1|;; ANSWER SECTION:
1|_http._tcp.web.default.svc.cluster.local. 30 IN	SRV 0 100 80 web.default.svc.cluster.local.
1|
1|;; ADDITIONAL SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
1|
1|;; Query time: 4 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:41 UTC 2026
1|;; MSG SIZE  rcvd: 215
1|
$ dig +ttlid +nocl +noall +answer web.default.svc.cluster.local
1|web.default.svc.cluster.local. 30 A	10.96.20.20
$ dig +nottlid +noall +answer web.default.svc.cluster.local
1|web.default.svc.cluster.local. IN A	10.96.20.20
$ dig +ttlunits +noall +answer web.default.svc.cluster.local
1|web.default.svc.cluster.local. 30s IN	A	10.96.20.20
$ dig -x 10.96.20.20
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -x 10.96.20.20
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 57620
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: d588127e37e02b04 (echoed)
1|;; QUESTION SECTION:
1|;20.20.96.10.in-addr.arpa.	IN	PTR
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:41 UTC 2026
1|;; MSG SIZE  rcvd: 65
1|
$ dig -x fd00:10:96::1202 +noall +question
1|;2.0.2.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.9.0.0.0.1.0.0.0.0.d.f.ip6.arpa. IN PTR
$ dig web +search +noall +answer
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
$ dig web +search +noall +question
1|;web.default.svc.cluster.local.	IN	A
$ dig nope +search
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> nope +search
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 39757
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: b788ea8ac2c95e9e (echoed)
1|;; QUESTION SECTION:
1|;nope.				IN	A
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:41 UTC 2026
1|;; MSG SIZE  rcvd: 45
1|
$ dig nope +search +showsearch +noall +question
1|;nope.default.svc.cluster.local.	IN	A
1|;nope.svc.cluster.local.		IN	A
1|;nope.cluster.local.		IN	A
1|;nope.				IN	A
$ dig @10.96.0.99 web
1|;; UDP setup with 10.96.0.99#53(10.96.0.99) for web failed: network unreachable.
1|;; no servers could be reached
1|;; UDP setup with 10.96.0.99#53(10.96.0.99) for web failed: network unreachable.
1|;; no servers could be reached
1|;; UDP setup with 10.96.0.99#53(10.96.0.99) for web failed: network unreachable.
1|;; no servers could be reached
? 9
$ dig @127.0.0.1 web +time=1 +tries=1
1|;; communications error to 127.0.0.1#53: connection refused
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> @127.0.0.1 web +time=1 +tries=1
1|; (1 server found)
1|;; global options: +cmd
1|;; no servers could be reached
? 9
$ dig @badserver web
2|dig: couldn't get address for 'badserver': not found
? 1
$ dig -p 54 web.default.svc.cluster.local
1|;; communications error to 10.96.0.10#54: connection refused
1|;; communications error to 10.96.0.10#54: connection refused
1|;; communications error to 10.96.0.10#54: connection refused
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 54 web.default.svc.cluster.local
1|;; global options: +cmd
1|;; no servers could be reached
? 9
$ dig -p 54 +short web.default.svc.cluster.local
1|;; communications error to 10.96.0.10#54: connection refused
1|;; communications error to 10.96.0.10#54: connection refused
1|;; communications error to 10.96.0.10#54: connection refused
1|;; no servers could be reached
? 9
$ dig +tcp -p 54 web.default.svc.cluster.local
1|;; Connection to 10.96.0.10#54(10.96.0.10) for web.default.svc.cluster.local failed: connection refused.
1|;; no servers could be reached
1|;; Connection to 10.96.0.10#54(10.96.0.10) for web.default.svc.cluster.local failed: connection refused.
1|;; no servers could be reached
1|;; Connection to 10.96.0.10#54(10.96.0.10) for web.default.svc.cluster.local failed: connection refused.
1|;; no servers could be reached
? 9
$ dig
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>>
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 44476
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 61044d68def76c73 (echoed)
1|;; QUESTION SECTION:
1|;.				IN	NS
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:41 UTC 2026
1|;; MSG SIZE  rcvd: 40
1|
$ dig +foo web
2|Invalid option: +foo
2|Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
2|            {global-d-opt} host [@local-server] {local-d-opt}
2|            [ host [@local-server] {local-d-opt} [...]]
2|
2|Use "dig -h" (or "dig -h | more") for complete list of options
? 1
$ dig -z web
2|Invalid option: -z
2|Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
2|            {global-d-opt} host [@local-server] {local-d-opt}
2|            [ host [@local-server] {local-d-opt} [...]]
2|
2|Use "dig -h" (or "dig -h | more") for complete list of options
? 1
$ dig -t foo web +noall +question
1|;web.				IN	A
2|;; Warning, ignoring invalid type foo
$ dig web.default.svc.cluster.local any +noall +answer
$ dig -q web.default.svc.cluster.local -t A -c IN +short
1|10.96.20.20
$ dig web.default.svc.cluster.local both.default.svc.cluster.local
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> web.default.svc.cluster.local both.default.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 450
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 092cb2c36b14c5f1 (echoed)
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:41 UTC 2026
1|;; MSG SIZE  rcvd: 115
1|
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 42173
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 092cb2c36b14c5f1 (echoed)
1|;; QUESTION SECTION:
1|;both.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|both.default.svc.cluster.local.	30 IN	A	10.96.120.2
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Sat Nov 21 03:16:41 UTC 2026
1|;; MSG SIZE  rcvd: 117
1|
$ dig +identify +short web.default.svc.cluster.local
1|10.96.20.20 from server 10.96.0.10 in 0 ms.
$ dig +norec web.default.svc.cluster.local +noall +comments
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 28423
1|;; flags: qr aa; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ff3bf39ed520a84e (echoed)
$ dig +dnssec web.default.svc.cluster.local +noall +comments
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 27032
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags: do; udp: 1232
1|; COOKIE: f6b9e819cbc6db4a (echoed)
$ dig +bufsize=512 web.default.svc.cluster.local +noall +comments
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 41211
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 512
1|; COOKIE: 6dc25bd3c743d412 (echoed)
$ dig @172.18.0.1 www.example.com
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> @172.18.0.1 www.example.com
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 26727
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;www.example.com.		IN	A
1|
1|;; ANSWER SECTION:
1|www.example.com.	300	IN	A	93.184.215.14
1|
1|;; Query time: 0 msec
1|;; SERVER: 172.18.0.1#53(172.18.0.1) (UDP)
1|;; WHEN: Sat Nov 21 03:16:41 UTC 2026
1|;; MSG SIZE  rcvd: 60
1|
$ dig @172.18.0.1 nope.example.com
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> @172.18.0.1 nope.example.com
1|; (1 server found)
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 25213
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;nope.example.com.		IN	A
1|
1|;; Query time: 0 msec
1|;; SERVER: 172.18.0.1#53(172.18.0.1) (UDP)
1|;; WHEN: Sat Nov 21 03:16:41 UTC 2026
1|;; MSG SIZE  rcvd: 45
1|
$ dig @172.18.0.1 AAAA www.example.com +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 3050
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ dig @172.18.0.1 database.example.com +noall +comments
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 62158
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ dig @172.18.0.1 -x 93.184.215.14 +short
1|example.com.
$ dig 'WEB.default.svc.cluster.local' +noall +question
1|;WEB.default.svc.cluster.local.	IN	A
$ nslookup web
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|;; Got recursion not available from 10.96.0.10
1|
$ nslookup web.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|;; Got recursion not available from 10.96.0.10
1|
$ nslookup both.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	both.default.svc.cluster.local
1|Address: 10.96.120.2
1|;; Got recursion not available from 10.96.0.10
1|Name:	both.default.svc.cluster.local
1|Address: fd00:10:96::1202
1|
$ nslookup ext.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|ext.default.svc.cluster.local	canonical name = www.example.com.
1|Name:	www.example.com
1|Address: 93.184.215.14
1|
$ nslookup nope
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find nope: NXDOMAIN
1|
? 1
$ nslookup nope.example.com.
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find nope.example.com: NXDOMAIN
1|
? 1
$ nslookup 10.96.20.20
1|** server can't find 20.20.96.10.in-addr.arpa: NXDOMAIN
1|
? 1
$ nslookup -type=srv _http._tcp.web.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|_http._tcp.web.default.svc.cluster.local	service = 0 100 80 web.default.svc.cluster.local.
1|
$ nslookup -type=txt dns-version.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|dns-version.cluster.local	text = "1.1.0"
1|
$ nslookup -type=a web.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|
$ nslookup -type=aaaa web.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find web.default.svc.cluster.local: No answer
1|
$ nslookup -type=any web.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find web.default.svc.cluster.local: No answer
1|
$ nslookup -type=foo web
1|unknown query type: foo
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|;; Got recursion not available from 10.96.0.10
1|
$ nslookup -query=a web
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|
$ nslookup web 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|
$ nslookup web 127.0.0.1
1|;; communications error to 127.0.0.1#53: connection refused
1|;; communications error to 127.0.0.1#53: connection refused
1|;; communications error to 127.0.0.1#53: connection refused
1|;; no servers could be reached
1|
? 1
$ nslookup web badserver
2|nslookup: couldn't get address for 'badserver': not found
? 1
$ nslookup -norecurse web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|
$ nslookup -type=cname ext.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|ext.default.svc.cluster.local	canonical name = www.example.com.
1|
$ nslookup -port=54 web
1|;; communications error to 10.96.0.10#54: connection refused
1|;; communications error to 10.96.0.10#54: connection refused
1|;; communications error to 10.96.0.10#54: connection refused
1|;; no servers could be reached
1|
? 1
$ nslookup -nosearch web
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find web: NXDOMAIN
1|
? 1
$ nslookup -domain=default.svc.cluster.local web
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|;; Got recursion not available from 10.96.0.10
1|
$ nslookup -type=hinfo www.example.com 172.18.0.1
1|Server:		172.18.0.1
1|Address:	172.18.0.1#53
1|
1|Non-authoritative answer:
1|*** Can't find www.example.com: No answer
1|
1|Authoritative answers can be found from:
1|
$ nslookup -debug web.default.svc.cluster.local.
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|------------
1|    QUESTIONS:
1|	web.default.svc.cluster.local, type = A, class = IN
1|    ANSWERS:
1|    ->  web.default.svc.cluster.local
1|	internet address = 10.96.20.20
1|	ttl = 30
1|    AUTHORITY RECORDS:
1|    ADDITIONAL RECORDS:
1|------------
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|;; Got recursion not available from 10.96.0.10
1|------------
1|    QUESTIONS:
1|	web.default.svc.cluster.local, type = AAAA, class = IN
1|    ANSWERS:
1|    AUTHORITY RECORDS:
1|    ->  cluster.local
1|	origin = ns.dns.cluster.local
1|	mail addr = hostmaster.cluster.local
1|	serial = 1795222539
1|	refresh = 7200
1|	retry = 1800
1|	expire = 86400
1|	minimum = 30
1|	ttl = 30
1|    ADDITIONAL RECORDS:
1|------------
1|
$ host web
1|web.default.svc.cluster.local has address 10.96.20.20
$ host ext
1|ext.default.svc.cluster.local is an alias for www.example.com.
1|www.example.com has address 93.184.215.14
$ host nope
1|Host nope not found: 3(NXDOMAIN)
? 1
$ host 10.96.20.20
1|Host 20.20.96.10.in-addr.arpa. not found: 3(NXDOMAIN)
? 1
$ host fd00:10:96::1202
1|Host 2.0.2.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.9.0.0.0.1.0.0.0.0.d.f.ip6.arpa not found: 3(NXDOMAIN)
? 1
$ host -t txt dns-version.cluster.local
1|dns-version.cluster.local descriptive text "1.1.0"
$ host -t aaaa web.default.svc.cluster.local.
1|web.default.svc.cluster.local has no AAAA record
$ host -t srv _http._tcp.web.default.svc.cluster.local
1|_http._tcp.web.default.svc.cluster.local has SRV record 0 100 80 web.default.svc.cluster.local.
$ host -v web
1|Trying "web.default.svc.cluster.local"
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 26457
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.20.20
1|
1|Received 92 bytes from 10.96.0.10#53 in 3 ms
1|Trying "web.default.svc.cluster.local"
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 29210
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	AAAA
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795222539 7200 1800 86400 30
1|
1|Received 140 bytes from 10.96.0.10#53 in 0 ms
1|Trying "web.default.svc.cluster.local"
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 24542
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	MX
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795222539 7200 1800 86400 30
1|
1|Received 140 bytes from 10.96.0.10#53 in 0 ms
$ host web.default.svc.cluster.local. 10.96.0.10
1|Using domain server:
1|Name: 10.96.0.10
1|Address: 10.96.0.10#53
1|Aliases: 
1|
1|web.default.svc.cluster.local has address 10.96.20.20
$ host web 127.0.0.1
1|;; communications error to 127.0.0.1#53: connection refused
1|;; communications error to 127.0.0.1#53: connection refused
1|;; no servers could be reached
? 1
$ host -t foo web
2|host: invalid type: foo
2|
? 2
$ host web badserver
2|host: couldn't get address for 'badserver': not found
? 1
$ host -N 1 both.default.svc.cluster.local
1|both.default.svc.cluster.local has address 10.96.120.2
1|both.default.svc.cluster.local has IPv6 address fd00:10:96::1202
$ host nope.example.com.
1|Host nope.example.com. not found: 3(NXDOMAIN)
? 1
$ host
2|Usage: host [-aCdilrTvVw] [-c class] [-N ndots] [-t type] [-W time]
2|            [-R number] [-m flag] [-p port] hostname [server]
2|       -a is equivalent to -v -t ANY
2|       -A is like -a but omits RRSIG, NSEC, NSEC3
2|       -c specifies query class for non-IN data
2|       -C compares SOA records on authoritative nameservers
2|       -d is equivalent to -v
2|       -l lists all hosts in a domain, using AXFR
2|       -m set memory debugging flag (trace|record|usage)
2|       -N changes the number of dots allowed before root lookup is done
2|       -p specifies the port on the server to query
2|       -r disables recursive processing
2|       -R specifies number of retries for UDP packets
2|       -s a SERVFAIL response should stop query
2|       -t specifies the query type
2|       -T enables TCP/IP mode
2|       -U enables UDP mode
2|       -v enables verbose output
2|       -V print version number and exit
2|       -w specifies to wait forever for a reply
2|       -W specifies how long to wait for a reply
2|       -4 use IPv4 query transport only
2|       -6 use IPv6 query transport only
? 1
$ getent hosts web
1|10.96.20.20     web.default.svc.cluster.local
$ getent hosts both.default.svc.cluster.local
1|fd00:10:96::1202 both.default.svc.cluster.local
$ getent hosts ext.default.svc.cluster.local
1|93.184.215.14   www.example.com ext.default.svc.cluster.local
$ getent ahosts web
1|10.96.20.20     STREAM web.default.svc.cluster.local
1|10.96.20.20     DGRAM  
1|10.96.20.20     RAW    
$ getent hosts nope
? 2
$ getent ahosts 10.1.2.3
1|10.1.2.3        STREAM 10.1.2.3
1|10.1.2.3        DGRAM  
1|10.1.2.3        RAW    
$ getent foo x
1|Try `getent --help' or `getent --usage' for more information.
2|Unknown database: foo
? 1
$ busybox nslookup web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|
$ busybox nslookup web
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|
1|** server can't find web.cluster.local: NXDOMAIN
1|
1|** server can't find web.svc.cluster.local: NXDOMAIN
1|
1|** server can't find web.cluster.local: NXDOMAIN
1|
1|** server can't find web.svc.cluster.local: NXDOMAIN
1|
1|
? 1
$ busybox nslookup both.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	both.default.svc.cluster.local
1|Address: 10.96.120.2
1|
1|Name:	both.default.svc.cluster.local
1|Address: fd00:10:96::1202
1|
$ busybox nslookup nope.example.com
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find nope.example.com: NXDOMAIN
1|
1|** server can't find nope.example.com: NXDOMAIN
1|
? 1
$ busybox nslookup 10.96.20.20
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find 20.20.96.10.in-addr.arpa: NXDOMAIN
1|
? 1
$ busybox nslookup -type=srv _http._tcp.web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|_http._tcp.web.default.svc.cluster.local	service = 0 100 80 web.default.svc.cluster.local
1|
$ busybox nslookup -type=a web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|
$ busybox nslookup -type=aaaa web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
$ busybox nslookup -type=foo web
2|nslookup: invalid query type "foo"
? 1
$ busybox nslookup web.default.svc.cluster.local 127.0.0.1
1|;; connection timed out; no servers could be reached
1|
2|nslookup: write to '127.0.0.1': Connection refused
? 1
$ busybox nslookup -type=a -port=54 web.default.svc.cluster.local
1|;; connection timed out; no servers could be reached
1|
2|nslookup: read: Connection refused
2|nslookup: read: Connection refused
? 1
$ busybox nslookup -debug web.default.svc.cluster.local 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Query #0 completed in 0ms:
1|authoritative answer:
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.20.20
1|
1|Query #1 completed in 0ms:
1|authoritative answer:
1|
$ busybox nslookup www.example.com 172.18.0.1
1|Server:		172.18.0.1
1|Address:	172.18.0.1:53
1|
1|Name:	www.example.com
1|Address: 93.184.215.14
1|
1|Non-authoritative answer:
1|
$ busybox nslookup web badserver
2|nslookup: bad address 'badserver'
? 1
$ busybox nslookup
2|BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.
2|
2|Usage: nslookup [-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]
2|
2|Query DNS about HOST
2|
2|QUERY_TYPE: soa,ns,a,aaaa,cname,mx,txt,ptr,srv,any
? 1
$ busybox nslookup web.
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find web.: NXDOMAIN
1|
1|** server can't find web.: NXDOMAIN
1|
? 1
$ curl -sv http://web/hostname
1\vm
2|*   Trying 10.96.20.20:80...
2|* Connected to web (10.96.20.20) port 80 (#0)
2|> GET /hostname HTTP/1.1\r
2|> Host: web\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|< HTTP/1.1 200 OK\r
2|< Date: Sat, 21 Nov 2026 03:17:05 GMT\r
2|< Content-Length: 2\r
2|< Content-Type: text/plain; charset=utf-8\r
2|< \r
2|{ [2 bytes data]
2|* Connection #0 to host web left intact
$ curl -v http://web/hostname
1\vm
2|  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
2|                                 Dload  Upload   Total   Spent    Left  Speed
2|\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 10.96.20.20:80...
2|* Connected to web (10.96.20.20) port 80 (#0)
2|> GET /hostname HTTP/1.1\r
2|> Host: web\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|< HTTP/1.1 200 OK\r
2|< Date: Sat, 21 Nov 2026 03:17:05 GMT\r
2|< Content-Length: 2\r
2|< Content-Type: text/plain; charset=utf-8\r
2|< \r
2|{ [2 bytes data]
2|\r100     2  100     2    0     0   1545      0 --:--:-- --:--:-- --:--:--  2000
2|* Connection #0 to host web left intact
$ curl -s -v http://web/hostname http://web/echo?msg=again
1\vmagain
2|*   Trying 10.96.20.20:80...
2|* Connected to web (10.96.20.20) port 80 (#0)
2|> GET /hostname HTTP/1.1\r
2|> Host: web\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|< HTTP/1.1 200 OK\r
2|< Date: Sat, 21 Nov 2026 03:17:05 GMT\r
2|< Content-Length: 2\r
2|< Content-Type: text/plain; charset=utf-8\r
2|< \r
2|{ [2 bytes data]
2|* Connection #0 to host web left intact
2|* Found bundle for host: 0x55d54cc25b80 [serially]
2|* Can not multiplex, even if we wanted to
2|* Re-using existing connection #0 with host web
2|> GET /echo?msg=again HTTP/1.1\r
2|> Host: web\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|< HTTP/1.1 200 OK\r
2|< Date: Sat, 21 Nov 2026 03:17:05 GMT\r
2|< Content-Length: 5\r
2|< Content-Type: text/plain; charset=utf-8\r
2|< \r
2|{ [5 bytes data]
2|* Connection #0 to host web left intact
$ curl -sv -I http://web/hostname
1|HTTP/1.1 200 OK\r
1|Date: Sat, 21 Nov 2026 03:17:05 GMT\r
1|Content-Length: 2\r
1|Content-Type: text/plain; charset=utf-8\r
1|\r
2|*   Trying 10.96.20.20:80...
2|* Connected to web (10.96.20.20) port 80 (#0)
2|> HEAD /hostname HTTP/1.1\r
2|> Host: web\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|< HTTP/1.1 200 OK\r
2|< Date: Sat, 21 Nov 2026 03:17:05 GMT\r
2|< Content-Length: 2\r
2|< Content-Type: text/plain; charset=utf-8\r
2|< \r
2|* Connection #0 to host web left intact
$ curl -si http://web/hostname
1|HTTP/1.1 200 OK\r
1|Date: Sat, 21 Nov 2026 03:17:05 GMT\r
1|Content-Length: 2\r
1|Content-Type: text/plain; charset=utf-8\r
1|\r
1\vm
$ curl -sv -d 'a=b' http://web/echo?msg=x
1\x
2|*   Trying 10.96.20.20:80...
2|* Connected to web (10.96.20.20) port 80 (#0)
2|> POST /echo?msg=x HTTP/1.1\r
2|> Host: web\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> Content-Length: 3\r
2|> Content-Type: application/x-www-form-urlencoded\r
2|> \r
2|} [3 bytes data]
2|< HTTP/1.1 200 OK\r
2|< Date: Sat, 21 Nov 2026 03:17:05 GMT\r
2|< Content-Length: 1\r
2|< Content-Type: text/plain; charset=utf-8\r
2|< \r
2|{ [1 bytes data]
2|* Connection #0 to host web left intact
$ curl -s http://web/hostname -w '%{http_code} %{size_download} %{content_type} %{num_connects} %{exitcode} %{remote_ip}:%{remote_port} %{scheme} %{http_version} %{method} %{url_effective}\n'
1|vm200 2 text/plain; charset=utf-8 1 0 10.96.20.20:80 HTTP 1.1 GET http://web/hostname
$ curl -s http://web:81/ -w '%{errormsg}|%{exitcode}|%{http_code}|%{remote_ip}|%{num_connects}|%{url}|%{scheme}|%{method}|%{response_code}|%{size_request}|%{nope}|%{stderr}x%{stdout}y\t\\n%%\n'
1|Failed to connect to web port 81 after 0 ms: Couldn't connect to server|7|000||0|http://web:81/||GET|000|0||y	\\n%
2|curl: unknown --write-out variable: 'nope'
2\x
? 7
$ curl -sv http://web:81/
2|*   Trying 10.96.20.20:81...
2|* connect to 10.96.20.20 port 81 failed: Connection refused
2|* Failed to connect to web port 81 after 1 ms: Couldn't connect to server
2|* Closing connection 0
? 7
$ curl -v http://web:81/
2|  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
2|                                 Dload  Upload   Total   Spent    Left  Speed
2|\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 10.96.20.20:81...
2|* connect to 10.96.20.20 port 81 failed: Connection refused
2|* Failed to connect to web port 81 after 1 ms: Couldn't connect to server
2|\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0
2|* Closing connection 0
2|curl: (7) Failed to connect to web port 81 after 1 ms: Couldn't connect to server
? 7
$ curl -sS http://web:81/
2|curl: (7) Failed to connect to web port 81 after 0 ms: Couldn't connect to server
? 7
$ curl -sv http://nope/
2|* Could not resolve host: nope
2|* Closing connection 0
? 6
$ curl -sS http://nope/
2|curl: (6) Could not resolve host: nope
? 6
$ curl -sS http://172.31.9.9/
2|curl: (7) Failed to connect to 172.31.9.9 port 80 after 0 ms: Couldn't connect to server
? 7
$ curl -sv http://172.31.9.9/
2|*   Trying 172.31.9.9:80...
2|* Immediate connect fail for 172.31.9.9: Network is unreachable
2|* Failed to connect to 172.31.9.9 port 80 after 0 ms: Couldn't connect to server
2|* Closing connection 0
? 7
$ curl -sv 'http://[fd00::1]/'
2|*   Trying [fd00::1]:80...
2|* Immediate connect fail for fd00::1: Network is unreachable
2|* Failed to connect to fd00::1 port 80 after 0 ms: Couldn't connect to server
2|* Closing connection 0
? 7
$ curl -sv -6 http://web/hostname
2|* Closing connection 0
? 7
$ curl -sv https://web:80/
2|*   Trying 10.96.20.20:80...
2|* Connected to web (10.96.20.20) port 80 (#0)
2|* ALPN: offers h2,http/1.1
2|} [5 bytes data]
2|* TLSv1.3 (OUT), TLS handshake, Client hello (1):
2|} [512 bytes data]
2|*  CAfile: /etc/ssl/certs/ca-certificates.crt
2|*  CApath: /etc/ssl/certs
2|{ [5 bytes data]
2|* OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number
2|* Closing connection 0
? 35
$ curl -s foo://web/
? 1
$ curl -sS foo://web/
2|curl: (1) Protocol "foo" not supported or disabled in libcurl
? 1
$ curl -s
2|curl: no URL specified!
2|curl: try 'curl --help' or 'curl --manual' for more information
? 2
$ curl
2|curl: try 'curl --help' or 'curl --manual' for more information
? 2
$ curl --nope
2|curl: option --nope: is unknown
2|curl: try 'curl --help' or 'curl --manual' for more information
? 2
$ curl -m
2|curl: option -m: requires parameter
2|curl: try 'curl --help' or 'curl --manual' for more information
? 2
$ curl -m x http://web/
2|curl: option -m: expected a proper numerical parameter
2|curl: try 'curl --help' or 'curl --manual' for more information
? 2
$ curl -sv --resolve foo:80:10.96.20.20 http://foo/hostname
1\vm
2|* Added foo:80:10.96.20.20 to DNS cache
2|* Hostname foo was found in DNS cache
2|*   Trying 10.96.20.20:80...
2|* Connected to foo (10.96.20.20) port 80 (#0)
2|> GET /hostname HTTP/1.1\r
2|> Host: foo\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|< HTTP/1.1 200 OK\r
2|< Date: Sat, 21 Nov 2026 03:17:05 GMT\r
2|< Content-Length: 2\r
2|< Content-Type: text/plain; charset=utf-8\r
2|< \r
2|{ [2 bytes data]
2|* Connection #0 to host foo left intact
$ curl -sv --connect-to foo:80:web:80 http://foo/hostname
1\vm
2|* Connecting to hostname: web
2|* Connecting to port: 80
2|*   Trying 10.96.20.20:80...
2|* Connected to (nil) (10.96.20.20) port 80 (#0)
2|> GET /hostname HTTP/1.1\r
2|> Host: foo\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|< HTTP/1.1 200 OK\r
2|< Date: Sat, 21 Nov 2026 03:17:05 GMT\r
2|< Content-Length: 2\r
2|< Content-Type: text/plain; charset=utf-8\r
2|< \r
2|{ [2 bytes data]
2|* Connection #0 to host (nil) left intact
$ curl -sv -H 'Host: abc' -A ua -e ref http://web/hostname
1\vm
2|*   Trying 10.96.20.20:80...
2|* Connected to web (10.96.20.20) port 80 (#0)
2|> GET /hostname HTTP/1.1\r
2|> Host: abc\r
2|> User-Agent: ua\r
2|> Accept: */*\r
2|> Referer: ref\r
2|> \r
2|< HTTP/1.1 200 OK\r
2|< Date: Sat, 21 Nov 2026 03:17:06 GMT\r
2|< Content-Length: 2\r
2|< Content-Type: text/plain; charset=utf-8\r
2|< \r
2|{ [2 bytes data]
2|* Connection #0 to host web left intact
$ curl -svL 'http://web/redirect?code=302&location=/hostname'
1\vm
2|*   Trying 10.96.20.20:80...
2|* Connected to web (10.96.20.20) port 80 (#0)
2|> GET /redirect?code=302&location=/hostname HTTP/1.1\r
2|> Host: web\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|< HTTP/1.1 302 Found\r
2|< Content-Type: text/html; charset=utf-8\r
2|< Location: /hostname\r
2|< Date: Sat, 21 Nov 2026 03:17:06 GMT\r
2|< Content-Length: 32\r
2|< \r
2|* Ignoring the response-body
2|{ [32 bytes data]
2|* Connection #0 to host web left intact
2|* Issue another request to this URL: 'http://web/hostname'
2|* Found bundle for host: 0x563a7db10ee0 [serially]
2|* Can not multiplex, even if we wanted to
2|* Re-using existing connection #0 with host web
2|> GET /hostname HTTP/1.1\r
2|> Host: web\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|< HTTP/1.1 200 OK\r
2|< Date: Sat, 21 Nov 2026 03:17:06 GMT\r
2|< Content-Length: 2\r
2|< Content-Type: text/plain; charset=utf-8\r
2|< \r
2|{ [2 bytes data]
2|* Connection #0 to host web left intact
$ curl -s -o out.txt http://web/hostname -w '%{size_download} %{filename_effective}\n'
1|2 out.txt
$ curl -sO http://web/hostname
$ curl -O http://web/
2|curl: Remote file name has no length!
2|curl: (23) Failed writing received data to disk/application
? 23
$ curl -s -o /nodir/x http://web/hostname
? 23
$ curl -sS -o /nodir/x http://web/hostname
2|curl: (23) Failure writing output to destination
? 23
$ curl -sS -m 1 http://web:9004/
2|curl: (28) Operation timed out after 1001 milliseconds with 0 bytes received
? 28
$ curl -sS http://web:9001/
2|curl: (56) Recv failure: Connection reset by peer
? 56
$ curl -sv http://web:9002/
2|*   Trying 10.96.20.20:9002...
2|* Connected to web (10.96.20.20) port 9002 (#0)
2|> GET / HTTP/1.1\r
2|> Host: web:9002\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|* Empty reply from server
2|* Closing connection 0
? 52
$ curl -sS http://web:9003/
2|curl: (1) Received HTTP/0.9 when not allowed
? 1
$ curl -sSf http://web:9404/
2|curl: (22) The requested URL returned error: 404
? 22
$ curl -sv -f http://web:9404/
2|*   Trying 10.96.20.20:9404...
2|* Connected to web (10.96.20.20) port 9404 (#0)
2|> GET / HTTP/1.1\r
2|> Host: web:9404\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|< HTTP/1.1 404 Not Found\r
2|< Content-Length: 4\r
2|* The requested URL returned error: 404
2|* Closing connection 0
? 22
$ curl -sv http://web:9500/
1\oops
2|*   Trying 10.96.20.20:9500...
2|* Connected to web (10.96.20.20) port 9500 (#0)
2|> GET / HTTP/1.1\r
2|> Host: web:9500\r
2|> User-Agent: curl/7.88.1\r
2|> Accept: */*\r
2|> \r
2|* HTTP 1.0, assume close after body
2|< HTTP/1.0 500 Internal Server Error\r
2|< \r
2|{ [4 bytes data]
2|* Closing connection 0
$ curl -sS http://web:9005/
1\nope
2|curl: (18) transfer closed with 6 bytes remaining to read
? 18
$ curl -sS 'http://web:99999/'
2|curl: (3) URL using bad/illegal format or missing URL
? 3
$ curl -sS 'http://web/a b'
2|curl: (3) URL using bad/illegal format or missing URL
? 3
$ curl -s 'http://web/{hostname,hostname}'
1\vmvm
$ busybox wget -qO- http://web/hostname
1\vm
$ busybox wget http://web/hostname -O -
1\vm
2|Connecting to web (10.96.20.20:80)
2|writing to stdout
2|-                    100% |********************************|     2  0:00:00 ETA
2|written to stdout
$ busybox wget -O o1 http://web/hostname
2|Connecting to web (10.96.20.20:80)
2|saving to 'o1'
2|o1                   100% |********************************|     2  0:00:00 ETA
2|'o1' saved
$ busybox wget -S -O- http://web/hostname
1\vm
2|Connecting to web (10.96.20.20:80)
2|  HTTP/1.1 200 OK
2|  Date: Sat, 21 Nov 2026 03:17:07 GMT
2|  Content-Length: 2
2|  Content-Type: text/plain; charset=utf-8
2|  Connection: close
2|  
2|writing to stdout
2|-                    100% |********************************|     2  0:00:00 ETA
2|written to stdout
$ busybox wget http://web:81/
2|Connecting to web:81 (10.96.20.20:81)
2|wget: can't connect to remote host (10.96.20.20): Connection refused
? 1
$ busybox wget -q http://web:81/
2|wget: can't connect to remote host (10.96.20.20): Connection refused
? 1
$ busybox wget -O- http://web:9404/
2|Connecting to web:9404 (10.96.20.20:9404)
2|wget: server returned error: HTTP/1.1 404 Not Found
? 1
$ busybox wget -qO- http://web:9500/
2|wget: server returned error: HTTP/1.0 500 Internal Server Error
? 1
$ busybox wget -qO- http://web:9002/
2|wget: error getting response
? 1
$ busybox wget -qO- http://web:9001/
2|wget: error getting response: Connection reset by peer
? 1
$ busybox wget -qO- http://nope/
2|wget: bad address 'nope'
? 1
$ busybox wget -qO- 'http://web/redirect?code=302&location=/hostname'
1\vm
$ busybox wget --spider http://web/hostname
2|Connecting to web (10.96.20.20:80)
2|remote file exists
$ busybox wget -q --post-data a=b -O- http://web/echo?msg=x
1\x
$ busybox wget
2|BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.
2|
2|Usage: wget [-cqS] [--spider] [-O FILE] [-o LOGFILE] [--header STR]
2|	[--post-data STR | --post-file FILE] [-Y on/off]
2|	[--no-check-certificate] [-P DIR] [-U AGENT] URL...
2|
2|Retrieve files via HTTP or FTP
2|
2|	--spider	Only check URL existence: $? is 0 if exists
2|	--header STR	Add STR (of form 'header: value') to headers
2|	--post-data STR	Send STR using POST method
2|	--post-file FILE	Send FILE using POST method
2|	--no-check-certificate	Don't validate the server's certificate
2|	-c		Continue retrieval of aborted transfer
2|	-q		Quiet
2|	-P DIR		Save to DIR (default .)
2|	-S    		Show server response
2|	-O FILE		Save to FILE ('-' for stdout)
2|	-o LOGFILE	Log messages to FILE
2|	-U STR		Use STR for User-Agent header
2|	-Y on/off	Use proxy
? 1
$ busybox wget --foo
2|wget: unrecognized option '--foo'
2|BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.
2|
2|Usage: wget [-cqS] [--spider] [-O FILE] [-o LOGFILE] [--header STR]
2|	[--post-data STR | --post-file FILE] [-Y on/off]
2|	[--no-check-certificate] [-P DIR] [-U AGENT] URL...
2|
2|Retrieve files via HTTP or FTP
2|
2|	--spider	Only check URL existence: $? is 0 if exists
2|	--header STR	Add STR (of form 'header: value') to headers
2|	--post-data STR	Send STR using POST method
2|	--post-file FILE	Send FILE using POST method
2|	--no-check-certificate	Don't validate the server's certificate
2|	-c		Continue retrieval of aborted transfer
2|	-q		Quiet
2|	-P DIR		Save to DIR (default .)
2|	-S    		Show server response
2|	-O FILE		Save to FILE ('-' for stdout)
2|	-o LOGFILE	Log messages to FILE
2|	-U STR		Use STR for User-Agent header
2|	-Y on/off	Use proxy
? 1
$ busybox wget -qO- 'http://[fd00::1]/'
2|wget: can't connect to remote host: Network is unreachable
? 1
$ busybox wget -O /nodir/x http://web/hostname
2|Connecting to web (10.96.20.20:80)
2|wget: can't open '/nodir/x': No such file or directory
? 1
$ busybox wget -qO- http://web:9005/
1\nope
2|wget: connection closed prematurely
? 1
$ busybox ping -c 2 web
1|PING web (10.96.20.20): 56 data bytes
1|64 bytes from 10.96.20.20: seq=0 ttl=64 time=0.022 ms
1|64 bytes from 10.96.20.20: seq=1 ttl=64 time=0.050 ms
1|
1|--- web ping statistics ---
1|2 packets transmitted, 2 packets received, 0% packet loss
1|round-trip min/avg/max = 0.022/0.036/0.050 ms
$ busybox ping -q -c 1 web
1|PING web (10.96.20.20): 56 data bytes
1|
1|--- web ping statistics ---
1|1 packets transmitted, 1 packets received, 0% packet loss
1|round-trip min/avg/max = 0.024/0.024/0.024 ms
$ busybox ping -c 1 -s 100 web
1|PING web (10.96.20.20): 100 data bytes
1|108 bytes from 10.96.20.20: seq=0 ttl=64 time=0.020 ms
1|
1|--- web ping statistics ---
1|1 packets transmitted, 1 packets received, 0% packet loss
1|round-trip min/avg/max = 0.020/0.020/0.020 ms
$ busybox ping -c 1 10.99.99.99
1|PING 10.99.99.99 (10.99.99.99): 56 data bytes
2|ping: sendto: Network is unreachable
? 1
$ busybox ping -c 1 nope
2|ping: bad address 'nope'
? 1
$ busybox ping
2|BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.
2|
2|Usage: ping [OPTIONS] HOST
2|
2|Send ICMP ECHO_REQUESTs to HOST
2|
2|	-4,-6		Force IP or IPv6 name resolution
2|	-c CNT		Send only CNT pings
2|	-s SIZE		Send SIZE data bytes in packets (default 56)
2|	-i SECS		Interval
2|	-A		Ping as soon as reply is received
2|	-t TTL		Set TTL
2|	-I IFACE/IP	Source interface or IP address
2|	-W SEC		Seconds to wait for the first response (default 10)
2|			(after all -c CNT packets are sent)
2|	-w SEC		Seconds until ping exits (default:infinite)
2|			(can exit earlier with -c CNT)
2|	-q		Quiet, only display output at start/finish
2|	-p HEXBYTE	Payload pattern
? 1
$ ping -c 2 web
1|PING web.default.svc.cluster.local (10.96.20.20) 56(84) bytes of data.
1|64 bytes from 10.96.20.20 (10.96.20.20): icmp_seq=1 ttl=64 time=0.012 ms
1|64 bytes from 10.96.20.20 (10.96.20.20): icmp_seq=2 ttl=64 time=0.041 ms
1|
1|--- web.default.svc.cluster.local ping statistics ---
1|2 packets transmitted, 2 received, 0% packet loss, time 1018ms
1|rtt min/avg/max/mdev = 0.012/0.026/0.041/0.014 ms
$ ping -q -c 1 web
1|PING web.default.svc.cluster.local (10.96.20.20) 56(84) bytes of data.
1|
1|--- web.default.svc.cluster.local ping statistics ---
1|1 packets transmitted, 1 received, 0% packet loss, time 0ms
1|rtt min/avg/max/mdev = 0.013/0.013/0.013/0.000 ms
$ ping -c 1 -n web
1|PING web.default.svc.cluster.local (10.96.20.20) 56(84) bytes of data.
1|64 bytes from 10.96.20.20: icmp_seq=1 ttl=64 time=0.011 ms
1|
1|--- web.default.svc.cluster.local ping statistics ---
1|1 packets transmitted, 1 received, 0% packet loss, time 0ms
1|rtt min/avg/max/mdev = 0.011/0.011/0.011/0.000 ms
$ ping -c 1 -s 100 10.96.20.20
1|PING 10.96.20.20 (10.96.20.20) 100(128) bytes of data.
1|108 bytes from 10.96.20.20: icmp_seq=1 ttl=64 time=0.023 ms
1|
1|--- 10.96.20.20 ping statistics ---
1|1 packets transmitted, 1 received, 0% packet loss, time 0ms
1|rtt min/avg/max/mdev = 0.023/0.023/0.023/0.000 ms
$ ping -c 1 10.99.99.99
2|ping: connect: Network is unreachable
? 2
$ ping -c 1 nope
2|ping: nope: Name or service not known
? 2
$ ping
2|ping: usage error: Destination address required
? 1
$ ping -c x web
2|ping: invalid argument: 'x'
? 1
$ nc -vz web 80
2|Connection to web (10.96.20.20) 80 port [tcp/http] succeeded!
$ nc -vz web 81
2|nc: connect to web (10.96.20.20) port 81 (tcp) failed: Connection refused
? 1
$ nc -vz 10.96.20.20 80 81 9003
2|Connection to 10.96.20.20 80 port [tcp/http] succeeded!
2|nc: connect to 10.96.20.20 port 81 (tcp) failed: Connection refused
2|Connection to 10.96.20.20 9003 port [tcp/*] succeeded!
$ nc -vz 10.96.20.20 80-82
2|Connection to 10.96.20.20 80 port [tcp/http] succeeded!
2|nc: connect to 10.96.20.20 port 81 (tcp) failed: Connection refused
2|nc: connect to 10.96.20.20 port 82 (tcp) failed: Connection refused
$ nc -zv nope 80
2|nc: getaddrinfo for host "nope" port 80: Name or service not known
? 1
$ nc -z 10.96.20.20 81
? 1
$ nc -v 10.96.20.20 9003
1|hello
2|Connection to 10.96.20.20 9003 port [tcp/*] succeeded!
$ nc web
2|nc: missing port number
? 1
$ nc
2|usage: nc [-46CDdFhklNnrStUuvZz] [-I length] [-i interval] [-M ttl]
2|	  [-m minttl] [-O length] [-P proxy_username] [-p source_port]
2|	  [-q seconds] [-s sourceaddr] [-T keyword] [-V rtable] [-W recvlimit]
2|	  [-w timeout] [-X proxy_protocol] [-x proxy_address[:port]]
2|	  [destination] [port]
? 1
$ nc -zvn web 80
2|nc: getaddrinfo for host "web" port 80: Name or service not known
? 1
$ busybox nc web 81
2|nc: can't connect to remote host (10.96.20.20): Connection refused
? 1
$ busybox nc -w 1 web 9003
1|hello
$ busybox nc nope 80
2|nc: bad address 'nope'
? 1
$ busybox nc -w 1 10.99.99.99 80
2|nc: can't connect to remote host (10.99.99.99): Network is unreachable
? 1
$ wget -qO- http://web/hostname
1\vm
$ wget -O- http://web/hostname
1\vm
2|--2026-11-21 03:34:02--  http://web/hostname
2|Resolving web (web)... 10.96.20.20
2|Connecting to web (web)|10.96.20.20|:80... connected.
2|HTTP request sent, awaiting response... 200 OK
2|Length: 2 [text/plain]
2|Saving to: ‘STDOUT’
2|
2|     0K                                                       100%  717K=0s
2|
2|2026-11-21 03:34:02 (717 KB/s) - written to stdout [2/2]
2|
$ wget -O o2 http://web/hostname
2|--2026-11-21 03:34:02--  http://web/hostname
2|Resolving web (web)... 10.96.20.20
2|Connecting to web (web)|10.96.20.20|:80... connected.
2|HTTP request sent, awaiting response... 200 OK
2|Length: 2 [text/plain]
2|Saving to: ‘o2’
2|
2|     0K                                                       100%  611K=0s
2|
2|2026-11-21 03:34:02 (611 KB/s) - ‘o2’ saved [2/2]
2|
$ wget -qO- http://web:81/
? 4
$ wget -O- -t 1 http://web:81/
2|--2026-11-21 03:34:02--  http://web:81/
2|Resolving web (web)... 10.96.20.20
2|Connecting to web (web)|10.96.20.20|:81... failed: Connection refused.
? 4
$ wget -O- http://nope/
2|--2026-11-21 03:34:02--  http://nope/
2|Resolving nope (nope)... failed: Name or service not known.
2|wget: unable to resolve host address ‘nope’
? 4
$ wget -O- http://web:9404/
2|--2026-11-21 03:34:02--  http://web:9404/
2|Resolving web (web)... 10.96.20.20
2|Connecting to web (web)|10.96.20.20|:9404... connected.
2|HTTP request sent, awaiting response... 404 Not Found
2|2026-11-21 03:34:02 ERROR 404: Not Found.
2|
? 8
$ wget -qO- http://web:9404/
? 8
$ wget -S -O- http://web/hostname
1\vm
2|--2026-11-21 03:34:02--  http://web/hostname
2|Resolving web (web)... 10.96.20.20
2|Connecting to web (web)|10.96.20.20|:80... connected.
2|HTTP request sent, awaiting response... 
2|  HTTP/1.1 200 OK
2|  Date: Sat, 21 Nov 2026 03:34:02 GMT
2|  Content-Length: 2
2|  Content-Type: text/plain; charset=utf-8
2|Length: 2 [text/plain]
2|Saving to: ‘STDOUT’
2|
2|     0K                                                       100%  677K=0s
2|
2|2026-11-21 03:34:02 (677 KB/s) - written to stdout [2/2]
2|
$ wget --spider http://web/hostname
2|Spider mode enabled. Check if remote file exists.
2|--2026-11-21 03:34:02--  http://web/hostname
2|Resolving web (web)... 10.96.20.20
2|Connecting to web (web)|10.96.20.20|:80... connected.
2|HTTP request sent, awaiting response... 200 OK
2|Length: 2 [text/plain]
2|Remote file exists.
2|
$ wget -T 1 -t 1 -O- http://web:9004/
2|--2026-11-21 03:34:02--  http://web:9004/
2|Resolving web (web)... 10.96.20.20
2|Connecting to web (web)|10.96.20.20|:9004... connected.
2|HTTP request sent, awaiting response... Read error (Connection timed out) in headers.
2|Giving up.
2|
? 4
$ wget -nv -O- http://web/hostname
1\vm
2|2026-11-21 03:34:03 URL:http://web/hostname [2/2] -> "-" [1]
$ wget
2|wget: missing URL
2|Usage: wget [OPTION]... [URL]...
2|
2|Try `wget --help' for more options.
? 1
$ wget -qO- -t 1 http://web:9002/
? 4
$ wget -O- -t 1 http://web:9002/
2|--2026-11-21 03:34:04--  http://web:9002/
2|Resolving web (web)... 10.96.20.20
2|Connecting to web (web)|10.96.20.20|:9002... connected.
2|HTTP request sent, awaiting response... No data received.
2|Giving up.
2|
? 4
$ wget -t 1 -O- http://172.31.9.9/
2|--2026-11-21 03:34:04--  http://172.31.9.9/
2|Connecting to 172.31.9.9:80... failed: Network is unreachable.
? 4
