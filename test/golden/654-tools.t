# Tools in Pods and on nodes against Services that answer, refuse, drop and have nobody: curl, wget, nc, ping, traceroute, ss, ip, tcpdump, /proc and sysctl.
> t.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.214.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32141}, {name: echo, port: 7, protocol: UDP, targetPort: 8081, nodePort: 32142}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: shut}
| spec: {type: NodePort, clusterIP: 10.96.214.2, selector: {app: web}, ports: [{port: 80, targetPort: 9999, nodePort: 32143}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {type: NodePort, clusterIP: 10.96.214.3, selector: {app: none}, ports: [{name: http, port: 80, nodePort: 32144}, {name: u, port: 53, protocol: UDP, nodePort: 32145}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: local}
| spec: {type: NodePort, clusterIP: 10.96.214.4, externalTrafficPolicy: Local, internalTrafficPolicy: Local, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 32146}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: near}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: hostbox}
| spec: {nodeName: kind-worker2, hostNetwork: true, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f t.yaml
1|service/web created
1|service/shut created
1|service/none created
1|service/local created
1|pod/w1 created
1|pod/shoot created
1|pod/box created
1|pod/near created
1|pod/hostbox created
@ ready
@ sync
$ kubectl exec shoot -- curl -sv -m 2 http://10.96.214.1/hostname
1\w1
2|*   Trying 10.96.214.1:80...
2|* Connected to 10.96.214.1 (10.96.214.1) port 80 (#0)
2|> GET /hostname HTTP/1.1
2|> Host: 10.96.214.1
2|> User-Agent: curl/7.88.1
2|> Accept: */*
2|> 
2|< HTTP/1.1 200 OK
2|< Date: Sun, 29 Nov 2026 22:44:54 GMT
2|< Content-Length: 2
2|< Content-Type: text/plain; charset=utf-8
2|< 
2|{ [2 bytes data]
2|* Connection #0 to host 10.96.214.1 left intact
$ kubectl exec shoot -- curl -v -m 2 http://10.96.214.2/
2|  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
2|                                 Dload  Upload   Total   Spent    Left  Speed
2|
2|  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 10.96.214.2:80...
2|* connect to 10.96.214.2 port 80 failed: Connection refused
2|* Failed to connect to 10.96.214.2 port 80 after 2 ms: Couldn't connect to server
2|
2|  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0
2|* Closing connection 0
2|curl: (7) Failed to connect to 10.96.214.2 port 80 after 2 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec shoot -- curl -v -m 2 http://10.96.214.3/
2|  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
2|                                 Dload  Upload   Total   Spent    Left  Speed
2|
2|  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 10.96.214.3:80...
2|* connect to 10.96.214.3 port 80 failed: Connection refused
2|* Failed to connect to 10.96.214.3 port 80 after 0 ms: Couldn't connect to server
2|
2|  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0
2|* Closing connection 0
2|curl: (7) Failed to connect to 10.96.214.3 port 80 after 0 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec shoot -- curl -v -m 1 http://10.96.214.4/
2|  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
2|                                 Dload  Upload   Total   Spent    Left  Speed
2|
2|  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 10.96.214.4:80...
2|* Connection timed out after 1003 milliseconds
2|
2|  0     0    0     0    0     0      0      0 --:--:--  0:00:01 --:--:--     0
2|* Closing connection 0
2|curl: (28) Connection timed out after 1003 milliseconds
2|command terminated with exit code 28
? 28
$ kubectl exec shoot -- curl -sv --connect-timeout 1 http://10.96.214.250/
2|*   Trying 10.96.214.250:80...
2|* ipv4 connect timeout after 1000ms, move on!
2|* Failed to connect to 10.96.214.250 port 80 after 1001 ms: Timeout was reached
2|* Closing connection 0
2|command terminated with exit code 28
? 28
$ kubectl exec shoot -- curl -sS --connect-timeout 1 --retry 1 --retry-delay 1 http://10.96.214.250/
2|curl: (28) Failed to connect to 10.96.214.250 port 80 after 1001 ms: Timeout was reached
2|curl: (28) Failed to connect to 10.96.214.250 port 80 after 1003 ms: Timeout was reached
2|command terminated with exit code 28
? 28
$ kubectl exec shoot -- curl -s -o /dev/null -w '%{http_code}\n' http://web/nope
1|200
$ kubectl exec shoot -- curl -s -i http://web/shell
1|HTTP/1.1 200 OK
1|Date: Sun, 29 Nov 2026 22:45:04 GMT
1|Content-Length: 2
1|Content-Type: text/plain; charset=utf-8
1|
1\{}
$ kubectl exec shoot -- curl -s -i -X POST http://web/hostname
1|HTTP/1.1 200 OK
1|Date: Sun, 29 Nov 2026 22:45:04 GMT
1|Content-Length: 2
1|Content-Type: text/plain; charset=utf-8
1|
1\w1
$ kubectl exec shoot -- curl -s -i -0 http://web/hostname
1|HTTP/1.0 200 OK
1|Date: Sun, 29 Nov 2026 22:45:05 GMT
1|Content-Length: 2
1|Content-Type: text/plain; charset=utf-8
1|
1\w1
$ kubectl exec shoot -- curl -s -H 'Host: shop.example.com' http://web/header?key=Host
$ kubectl exec shoot -- curl -s -H 'X-A: b' 'http://web/header?key=X-A'
1\b
$ kubectl exec shoot -- curl -s -A agent/1 'http://web/header?key=User-Agent'
1\agent/1
$ kubectl exec shoot -- curl -s --resolve shop.example.com:80:10.96.214.1 http://shop.example.com/hostname
1\w1
$ kubectl exec shoot -- curl -s --connect-to shop.example.com:80:web:80 http://shop.example.com/hostname
1\w1
$ kubectl exec shoot -- curl -s -o /dev/null -w '%{http_code} %{remote_ip} %{remote_port} %{num_connects} %{size_download} %{content_type} %{method} %{scheme} %{http_version} %{num_redirects} %{url_effective}\n' http://web/hostname
1|200 10.96.214.1 80 1 2 text/plain; charset=utf-8 GET HTTP 1.1 0 http://web/hostname
$ kubectl exec shoot -- curl -s -w '\n%{http_code} %{errormsg} %{exitcode}\n' http://10.96.214.2/
1|
1|000 Failed to connect to 10.96.214.2 port 80 after 0 ms: Couldn't connect to server 7
2|command terminated with exit code 7
? 7
$ kubectl exec shoot -- curl -s -m 1 -w '%{http_code} %{errormsg} %{exitcode}\n' http://10.96.214.4/ | sed -E 's/[0-9]{4} milli/N milli/'
1|000 Connection timed out after N milliseconds 28
2|command terminated with exit code 28
$ kubectl exec shoot -- curl -sS -L 'http://web/redirect?location=/hostname'
1\w1
$ kubectl exec shoot -- curl -s -o /dev/null -w '%{http_code} %{redirect_url}\n' 'http://web/redirect?location=/hostname&code=302'
1|302 http://web/hostname
$ kubectl exec shoot -- curl -s 'http://web/echo?msg=hi&code=418' -w ' %{http_code}\n'
1|hi 418
$ kubectl exec shoot -- curl -s http://web/hostname http://web/hostname -w '%{num_connects}\n'
1|w11
1|w10
$ kubectl exec shoot -- curl -s -m 1 -k https://web/
2|command terminated with exit code 28
? 28
$ kubectl exec shoot -- curl -sS -k https://web:80/
2|curl: (35) OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number
2|command terminated with exit code 35
? 35
$ kubectl exec shoot -- curl -sS web:80/hostname
1\w1
$ kubectl exec shoot -- curl -sS http://web:99999/
2|curl: (3) URL using bad/illegal format or missing URL
2|command terminated with exit code 3
? 3
$ kubectl exec shoot -- curl -sS http:///
2|curl: (3) URL using bad/illegal format or missing URL
2|command terminated with exit code 3
? 3
$ kubectl exec shoot -- curl -sS foo://web/
2|curl: (1) Protocol "foo" not supported or disabled in libcurl
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- curl -sS
2|curl: no URL specified!
2|curl: try 'curl --help' or 'curl --manual' for more information
2|command terminated with exit code 2
? 2
$ kubectl exec shoot -- curl -sS --nope http://web/
2|curl: option --nope: is unknown
2|curl: try 'curl --help' or 'curl --manual' for more information
2|command terminated with exit code 2
? 2
$ kubectl exec shoot -- curl -s telnet://10.96.214.2:80
2|command terminated with exit code 7
? 7
$ kubectl exec shoot -- curl -sS --interface 10.9.9.9 http://web/
2|curl: (45) bind failed with errno 99: Cannot assign requested address
2|command terminated with exit code 45
? 45
$ kubectl exec shoot -- curl -sS --local-port 40010 http://web/hostname
1\w1
$ kubectl exec shoot -- curl -sI http://web/clientip
1|HTTP/1.1 200 OK
1|Date: Sun, 29 Nov 2026 22:45:19 GMT
1|Content-Length: 16
1|Content-Type: text/plain; charset=utf-8
1|
$ curl -sv -m 1 http://172.18.0.3:32141/hostname
1\w1
2|*   Trying 172.18.0.3:32141...
2|* Connected to 172.18.0.3 (172.18.0.3) port 32141 (#0)
2|> GET /hostname HTTP/1.1
2|> Host: 172.18.0.3:32141
2|> User-Agent: curl/7.88.1
2|> Accept: */*
2|> 
2|< HTTP/1.1 200 OK
2|< Date: Sun, 29 Nov 2026 22:45:19 GMT
2|< Content-Length: 2
2|< Content-Type: text/plain; charset=utf-8
2|< 
2|{ [2 bytes data]
2|* Connection #0 to host 172.18.0.3 left intact
$ curl -sv -m 1 http://172.18.0.3:32143/
2|*   Trying 172.18.0.3:32143...
2|* connect to 172.18.0.3 port 32143 failed: Connection refused
2|* Failed to connect to 172.18.0.3 port 32143 after 0 ms: Couldn't connect to server
2|* Closing connection 0
? 7
$ curl -sv -m 1 http://172.18.0.3:32144/
2|*   Trying 172.18.0.3:32144...
2|* connect to 172.18.0.3 port 32144 failed: Connection refused
2|* Failed to connect to 172.18.0.3 port 32144 after 0 ms: Couldn't connect to server
2|* Closing connection 0
? 7
$ curl -sv -m 1 http://172.18.0.4:32146/
2|*   Trying 172.18.0.4:32146...
2|* Connection timed out after 1001 milliseconds
2|* Closing connection 0
? 28
$ curl -s -m 1 http://172.18.0.3:32146/clientip | cut -d: -f1
1|172.18.0.1
$ curl -sS -m 1 http://172.18.0.9:80/
2|curl: (28) Connection timed out after 1004 milliseconds
? 28
$ docker exec kind-worker curl -sv -m 1 http://10.96.214.1:82/
2|*   Trying 10.96.214.1:82...
2|* Connection timed out after 1002 milliseconds
2|* Closing connection 0
? 28
$ docker exec kind-worker2 curl -s -w ' %{local_ip} %{remote_ip}\n' http://10.96.214.1/hostname
1|w1 172.18.0.4 10.96.214.1
$ docker exec kind-worker2 curl -s -m 1 -w '%{http_code} %{exitcode}\n' http://10.96.214.4/hostname
1|000 28
? 28
$ kubectl exec box -- wget http://web/hostname -O-
1\w1
2|Connecting to web (10.96.214.1:80)
2|writing to stdout
2|-                    100% |********************************|     2  0:00:00 ETA
2|written to stdout
$ kubectl exec box -- wget -q http://web/hostname -O -
1\w1
$ kubectl exec box -- wget -S -O- http://web/hostname
1\w1
2|Connecting to web (10.96.214.1:80)
2|  HTTP/1.1 200 OK
2|  Date: Sun, 29 Nov 2026 22:45:25 GMT
2|  Content-Length: 2
2|  Content-Type: text/plain; charset=utf-8
2|  Connection: close
2|  
2|writing to stdout
2|-                    100% |********************************|     2  0:00:00 ETA
2|written to stdout
$ kubectl exec box -- wget -qO- http://10.96.214.2/
2|wget: can't connect to remote host (10.96.214.2): Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec box -- wget -qO- http://10.96.214.3/
2|wget: can't connect to remote host (10.96.214.3): Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec box -- wget --spider http://web/hostname
2|Connecting to web (10.96.214.1:80)
2|remote file exists
$ kubectl exec box -- wget -qO- --header 'Host: x.y' http://web/header?key=Host
$ kubectl exec box -- wget -qO- --post-data a=b http://web/echo?msg=m
1\m
$ kubectl exec box -- wget
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
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nc -w 1 10.96.214.2 80
2|nc: can't connect to remote host (10.96.214.2): Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nc -w 1 10.96.214.3 80
2|nc: timed out
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nc -w 1 10.96.214.4 80
2|nc: timed out
2|command terminated with exit code 1
? 1
$ kubectl exec box -- sh -c 'printf "GET /hostname HTTP/1.0\r\n\r\n" | nc -w 1 10.96.214.1 80' | tr -d '\r'
1|HTTP/1.0 200 OK
1|Date: Sun, 29 Nov 2026 22:45:35 GMT
1|Content-Length: 2
1|Content-Type: text/plain; charset=utf-8
1|
1\w1
$ kubectl exec shoot -- nc -vz -w 1 web 80
2|Connection to web (10.96.214.1) 80 port [tcp/http] succeeded!
$ kubectl exec shoot -- nc -vz -w 1 web 81
2|nc: connect to web (10.96.214.1) port 81 (tcp) timed out: Operation now in progress
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- nc -vz -w 1 none 80
2|nc: connect to none (10.96.214.3) port 80 (tcp) failed: Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- nc -vzu -w 1 web 7
2|Connection to web (10.96.214.1) 7 port [udp/echo] succeeded!
$ kubectl exec shoot -- nc -vzu -w 1 none 53
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- nc -vz -w 1 10.96.214.1 79-81
2|nc: connect to 10.96.214.1 port 79 (tcp) timed out: Operation now in progress
2|Connection to 10.96.214.1 80 port [tcp/http] succeeded!
2|nc: connect to 10.96.214.1 port 81 (tcp) timed out: Operation now in progress
$ kubectl exec shoot -- nc -vnz -w 1 10.244.1.2 8080 9999
2|Connection to 10.244.1.2 8080 port [tcp/*] succeeded!
2|nc: connect to 10.244.1.2 port 9999 (tcp) failed: Connection refused
$ kubectl exec shoot -- nc -w 1 web
2|nc: missing port number
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- bash -c 'printf "GET /hostname HTTP/1.0\r\nHost: a\r\n\r\n" | nc -q 1 web 80' | tr -d '\r' | grep -v Date
1|HTTP/1.0 200 OK
1|Content-Length: 2
1|Content-Type: text/plain; charset=utf-8
1|
1|w1
$ kubectl exec shoot -- bash -c 'echo > /dev/tcp/10.96.214.1/80 && echo open'
1|open
$ kubectl exec shoot -- bash -c 'echo > /dev/tcp/10.96.214.2/80 && echo open'
2|bash: connect: Connection refused
2|bash: line 1: /dev/tcp/10.96.214.2/80: Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- ping -c 2 -i 0.2 -W 1 10.244.1.2 | tail -3 | head -2 | sed 's/, time.*//'
1|--- 10.244.1.2 ping statistics ---
1|2 packets transmitted, 2 received, 0% packet loss
$ kubectl exec shoot -- ping -c 1 -W 1 -s 1400 10.244.1.2 | head -2 | sed 's/time=.*/time=T/'
1|PING 10.244.1.2 (10.244.1.2) 1400(1428) bytes of data.
1|1408 bytes from 10.244.1.2: icmp_seq=1 ttl=62 time=T
$ kubectl exec shoot -- ping -c 1 -W 1 -t 1 10.244.1.2
1|PING 10.244.1.2 (10.244.1.2) 56(84) bytes of data.
1|From 10.244.2.1 icmp_seq=1 Time to live exceeded
1|
1|--- 10.244.1.2 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- ping -c 1 -W 1 -M do -s 2000 10.244.1.2
1|PING 10.244.1.2 (10.244.1.2) 2000(2028) bytes of data.
1|
1|--- 10.244.1.2 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
2|ping: local error: message too long, mtu=1500
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- ping -q -c 1 -W 1 172.18.0.3 | sed 's/time .*//; s/= [0-9.\/]* ms/= T/'
1|PING 172.18.0.3 (172.18.0.3) 56(84) bytes of data.
1|
1|--- 172.18.0.3 ping statistics ---
1|1 packets transmitted, 1 received, 0% packet loss, 
1|rtt min/avg/max/mdev = T
$ kubectl exec shoot -- ping -c 1 -W 1 -n web
1|PING web.default.svc.cluster.local (10.96.214.1) 56(84) bytes of data.
1|
1|--- web.default.svc.cluster.local ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- ping -c 1 -W 1 172.18.255.99
1|PING 172.18.255.99 (172.18.255.99) 56(84) bytes of data.
1|
1|--- 172.18.255.99 ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- ping -c 1 -W 1 8.8.8.8
1|PING 8.8.8.8 (8.8.8.8) 56(84) bytes of data.
1|
1|--- 8.8.8.8 ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- ping nope
2|ping: nope: Name or service not known
2|command terminated with exit code 2
? 2
$ kubectl exec shoot -- ping
2|ping: usage error: Destination address required
2|command terminated with exit code 1
? 1
$ kubectl exec box -- ping -c 1 -W 1 -q 10.244.1.2 | sed 's/= [0-9.\/]* ms/= T/'
1|PING 10.244.1.2 (10.244.1.2): 56 data bytes
1|
1|--- 10.244.1.2 ping statistics ---
1|1 packets transmitted, 1 packets received, 0% packet loss
1|round-trip min/avg/max = T
$ kubectl exec box -- ping -c 1 -W 1 -s 100 10.244.1.2 | sed 's/time=.*/time=T/; s/= [0-9.\/]* ms/= T/'
1|PING 10.244.1.2 (10.244.1.2): 100 data bytes
1|108 bytes from 10.244.1.2: seq=0 ttl=62 time=T
1|
1|--- 10.244.1.2 ping statistics ---
1|1 packets transmitted, 1 packets received, 0% packet loss
1|round-trip min/avg/max = T
$ kubectl exec box -- ping -c 1 -W 1 -t 1 10.244.1.2
1|PING 10.244.1.2 (10.244.1.2): 56 data bytes
1|
1|--- 10.244.1.2 ping statistics ---
1|1 packets transmitted, 0 packets received, 100% packet loss
2|command terminated with exit code 1
? 1
$ kubectl exec box -- ping -c 1 -W 1 10.96.214.3
1|PING 10.96.214.3 (10.96.214.3): 56 data bytes
1|
1|--- 10.96.214.3 ping statistics ---
1|1 packets transmitted, 0 packets received, 100% packet loss
2|command terminated with exit code 1
? 1
$ kubectl exec box -- ping
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
2|command terminated with exit code 1
? 1
$ kubectl exec box -- traceroute -n -w 1 -q 1 -m 4 10.244.1.2 | sed -E 's/[0-9.]+ ms/T ms/'
1|traceroute to 10.244.1.2 (10.244.1.2), 4 hops max, 46 byte packets
1| 1  10.244.2.1  T ms
1| 2  172.18.0.3  T ms
1| 3  10.244.1.2  T ms
$ kubectl exec box -- traceroute -n -w 1 -q 1 -m 3 10.96.214.1 | sed -E 's/[0-9.]+ ms/T ms/'
1|traceroute to 10.96.214.1 (10.96.214.1), 3 hops max, 46 byte packets
1| 1  10.244.2.1  T ms
1| 2  *
1| 3  *
$ kubectl exec shoot -- traceroute -n -w 1 -q 1 -m 4 10.244.1.2 | sed -E 's/[0-9.]+ ms/T ms/'
1|traceroute to 10.244.1.2 (10.244.1.2), 4 hops max, 60 byte packets
1| 1  10.244.2.1  T ms
1| 2  172.18.0.3  T ms
1| 3  10.244.1.2  T ms
$ kubectl exec shoot -- traceroute -n -w 1 -q 1 -m 3 172.18.0.3 | sed -E 's/[0-9.]+ ms/T ms/'
1|traceroute to 172.18.0.3 (172.18.0.3), 3 hops max, 60 byte packets
1| 1  10.244.2.1  T ms
1| 2  172.18.0.3  T ms
$ kubectl exec shoot -- traceroute -n -I -w 1 -q 1 -m 3 10.244.1.2 | sed -E 's/[0-9.]+ ms/T ms/'
1|traceroute to 10.244.1.2 (10.244.1.2), 3 hops max, 60 byte packets
1| 1  10.244.2.1  T ms
1| 2  172.18.0.3  T ms
1| 3  10.244.1.2  T ms
$ docker exec kind-worker traceroute -n -w 1 -q 1 -m 3 10.244.2.2 | sed -E 's/[0-9.]+ ms/T ms/'
1|traceroute to 10.244.2.2 (10.244.2.2), 3 hops max, 60 byte packets
1| 1  172.18.0.4  T ms
1| 2  10.244.2.2  T ms
$ (kubectl exec shoot -- curl -s --local-port 40020 'http://10.96.214.1/hostname' --limit-rate 1 -o /dev/null &) ; kubectl exec shoot -- ss -tn | grep -c nope
1|0
? 1
$ kubectl exec w1 -- ss -tln
1|State  Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
1|LISTEN 0      4096               *:8080            *:*          
$ kubectl exec w1 -- ss -uln
1|State  Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
1|UNCONN 0      0                  *:8081            *:*          
$ kubectl exec w1 -- ss -tlnp | awk '{print $1,$4}'
1|State Local
1|LISTEN *:8080
$ kubectl exec shoot -- ss -ta state listening
1|Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
$ kubectl exec box -- ip -4 addr show eth0 | tail -2
1|    inet 10.244.2.3/24 scope global eth0
1|       valid_lft forever preferred_lft forever
$ kubectl exec box -- ip route get 10.96.214.1
1|10.96.214.1 via 10.244.2.1 dev eth0  src 10.244.2.3 
$ kubectl exec box -- ip neigh | cut -d' ' -f1-3
1|10.244.2.1 dev eth0
$ kubectl exec box -- cat /etc/hosts
1|# Kubernetes-managed hosts file.
1|127.0.0.1	localhost
1|::1	localhost ip6-localhost ip6-loopback
1|fe00::0	ip6-localnet
1|fe00::0	ip6-mcastprefix
1|fe00::1	ip6-allnodes
1|fe00::2	ip6-allrouters
1|10.244.2.3	box
$ kubectl exec box -- cat /etc/resolv.conf
1|search default.svc.cluster.local svc.cluster.local cluster.local
1|nameserver 10.96.0.10
1|options ndots:5
$ kubectl exec box -- hostname -i
1|10.244.2.3
$ kubectl exec shoot -- ip -br addr show eth0 | awk '{print $2,$3}'
1|UP 10.244.2.2/24
$ kubectl exec shoot -- ip rule
1|0:	from all lookup local
1|32766:	from all lookup main
1|32767:	from all lookup default
$ kubectl exec shoot -- ip route show table local
1|local 10.244.2.2 dev eth0 proto kernel scope host src 10.244.2.2 
1|broadcast 10.244.2.255 dev eth0 proto kernel scope link src 10.244.2.2 
1|local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
1|local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
1|broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
$ kubectl exec shoot -- ip neigh show | cut -d' ' -f1-3
1|10.244.2.1 dev eth0
$ kubectl exec shoot -- ip route get 10.244.2.2
1|local 10.244.2.2 dev lo src 10.244.2.2 uid 0 
1|    cache <local> 
$ kubectl exec shoot -- ip -o -4 addr
1|1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
1|2: eth0    inet 10.244.2.2/24 scope global eth0\       valid_lft forever preferred_lft forever
$ kubectl exec shoot -- ip link show eth0 | sed -E 's/@if[0-9]+/@ifN/; s/([0-9a-f]{2}:){5}[0-9a-f]{2} brd/M brd/; s/^[0-9]+:/N:/; s/link-netns.*//'
1|N: eth0@ifN: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
1|    link/ether M brd ff:ff:ff:ff:ff:ff 
$ kubectl exec shoot -- iptables-save | grep -c KUBE
1|0
? 1
$ kubectl exec shoot -- conntrack -L 2>&1 | tail -1
1|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ docker exec kind-worker2 ip route show table local | grep -v veth | sort
1|broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
1|broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.4 
1|local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
1|local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
1|local 172.18.0.4 dev eth0 proto kernel scope host src 172.18.0.4 
$ docker exec kind-worker2 ip route get 10.244.1.2 from 10.244.2.2 iif $(docker exec kind-worker2 ip route get 10.244.2.2 | grep -o 'veth[0-9a-f]*') | sed 's/veth[0-9a-f]*/vethX/'
1|10.244.1.2 from 10.244.2.2 via 172.18.0.3 dev eth0 
1|    cache iif vethX 
$ docker exec kind-worker2 ip route get 10.96.214.1 mark 0x4000
1|10.96.214.1 via 172.18.0.1 dev eth0 src 172.18.0.4 mark 0x4000 uid 0 
1|    cache 
$ docker exec kind-worker2 ip route get 172.18.0.4
1|local 172.18.0.4 dev lo src 172.18.0.4 uid 0 
1|    cache <local> 
$ docker exec kind-worker2 ip route show 10.244.0.0/16
$ docker exec kind-worker2 ip route show root 10.244.0.0/16 | sed 's/veth[0-9a-f]*/vethX/' | sort
1|10.244.0.0/24 via 172.18.0.2 dev eth0 
1|10.244.1.0/24 via 172.18.0.3 dev eth0 
1|10.244.2.2 dev vethX scope link 
1|10.244.2.3 dev vethX scope link 
$ docker exec kind-worker2 ip -s link show lo | head -2
1|1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
1|    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ docker exec kind-worker2 ip -o link show eth0 | sed -E 's/@if[0-9]+/@ifN/; s/([0-9a-f]{2}:){5}[0-9a-f]{2} brd/M brd/; s/^[0-9]+:/N:/; s/link-netns.*//'
1|N: eth0@ifN: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000\    link/ether M brd ff:ff:ff:ff:ff:ff 
$ docker exec kind-worker2 sysctl -a 2>/dev/null | grep -E '^net.ipv4.(ip_forward|ip_local_port_range|tcp_syn_retries|tcp_fin_timeout|tcp_tw_reuse) '
1|net.ipv4.ip_forward = 1
1|net.ipv4.ip_local_port_range = 32768	60999
1|net.ipv4.tcp_fin_timeout = 60
1|net.ipv4.tcp_syn_retries = 6
1|net.ipv4.tcp_tw_reuse = 2
$ docker exec kind-worker2 sysctl net.netfilter.nf_conntrack_udp_timeout net.netfilter.nf_conntrack_udp_timeout_stream net.netfilter.nf_conntrack_generic_timeout net.netfilter.nf_conntrack_icmp_timeout net.netfilter.nf_conntrack_tcp_timeout_syn_sent
1|net.netfilter.nf_conntrack_udp_timeout = 30
1|net.netfilter.nf_conntrack_udp_timeout_stream = 120
1|net.netfilter.nf_conntrack_generic_timeout = 600
1|net.netfilter.nf_conntrack_icmp_timeout = 30
1|net.netfilter.nf_conntrack_tcp_timeout_syn_sent = 120
$ docker exec kind-worker2 sysctl net.ipv4.nope
2|sysctl: cannot stat /proc/sys/net/ipv4/nope: No such file or directory
? 1
$ docker exec kind-worker2 cat /proc/sys/net/ipv4/conf/all/rp_filter /proc/sys/net/ipv4/conf/eth0/route_localnet
1|0
1|0
$ docker exec kind-worker2 ss -uan | head -1
1|State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
$ docker exec kind-worker2 ping -c 1 -W 1 10.244.1.2 | sed 's/time=.*/time=T/; s/time .*//; s/= [0-9.\/]* ms/= T/'
1|PING 10.244.1.2 (10.244.1.2) 56(84) bytes of data.
1|64 bytes from 10.244.1.2: icmp_seq=1 ttl=63 time=T
1|
1|--- 10.244.1.2 ping statistics ---
1|1 packets transmitted, 1 received, 0% packet loss, 
1|rtt min/avg/max/mdev = T
$ docker exec kind-worker2 ping -c 1 -W 1 10.96.214.1
1|PING 10.96.214.1 (10.96.214.1) 56(84) bytes of data.
1|
1|--- 10.96.214.1 ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
1|
? 1
$ (docker exec kind-worker2 timeout 4 tcpdump -nn -i eth0 -c 4 'tcp port 32141' > d1.txt 2>/dev/null &); sleep 1; curl -s --local-port 40031 http://172.18.0.4:32141/hostname; sleep 4; sed -E 's/^[0-9:.]+ //; s/(seq|ack|win|TS val|ecr|id) [0-9:]+/\1 N/g; s/cksum 0x[0-9a-f]+/cksum X/; s/veth[0-9a-f]+/vethX/' d1.txt
1|w1IP 172.18.0.1.40031 > 172.18.0.4.32141: Flags [S], seq N, win N, options [mss 1460,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP 172.18.0.4.32141 > 172.18.0.1.40031: Flags [S.], seq N, ack N, win N, options [mss 1460,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP 172.18.0.1.40031 > 172.18.0.4.32141: Flags [.], ack N, win N, options [nop,nop,TS val N ecr N], length 0
1|IP 172.18.0.1.40031 > 172.18.0.4.32141: Flags [P.], seq N, ack N, win N, options [nop,nop,TS val N ecr N], length 88
$ (docker exec kind-worker2 timeout 4 tcpdump -nn -i eth0 -c 2 'host 172.18.0.1 and (icmp or tcp port 32144)' > d4.txt 2>/dev/null &); sleep 1; curl -s --local-port 40034 http://172.18.0.4:32144/; sleep 4; sed -E 's/^[0-9:.]+ //; s/(seq|ack|win|TS val|ecr|id) [0-9:]+/\1 N/g; s/cksum 0x[0-9a-f]+/cksum X/; s/veth[0-9a-f]+/vethX/' d4.txt
1|IP 172.18.0.1.40034 > 172.18.0.4.32144: Flags [S], seq N, win N, options [mss 1460,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP 172.18.0.4 > 172.18.0.1: ICMP 172.18.0.4 tcp port 32144 unreachable, length 68
$ (docker exec kind-worker2 timeout 4 tcpdump -nn -i eth0 -c 2 'tcp port 32146' > d5.txt 2>/dev/null &); sleep 1; curl -s -m 2 --local-port 40035 http://172.18.0.4:32146/; sleep 4; sed -E 's/^[0-9:.]+ //; s/(seq|ack|win|TS val|ecr|id) [0-9:]+/\1 N/g; s/cksum 0x[0-9a-f]+/cksum X/; s/veth[0-9a-f]+/vethX/' d5.txt
1|IP 172.18.0.1.40035 > 172.18.0.4.32146: Flags [S], seq N, win N, options [mss 1460,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP 172.18.0.1.40035 > 172.18.0.4.32146: Flags [S], seq N, win N, options [mss 1460,sackOK,TS val N ecr N,nop,wscale 10], length 0
$ (docker exec kind-worker2 timeout 4 tcpdump -nn -i eth0 -c 2 'icmp' > d6.txt 2>/dev/null &); sleep 1; kubectl exec shoot -- ping -c 1 -W 1 10.244.1.2 > /dev/null; sleep 4; sed -E 's/^[0-9:.]+ //; s/(seq|ack|win|TS val|ecr|id) [0-9:]+/\1 N/g; s/cksum 0x[0-9a-f]+/cksum X/; s/veth[0-9a-f]+/vethX/' d6.txt
1|IP 10.244.2.2 > 10.244.1.2: ICMP echo request, id N, seq N, length 64
1|IP 10.244.1.2 > 10.244.2.2: ICMP echo reply, id N, seq N, length 64
$ (docker exec kind-worker2 timeout 4 tcpdump -nn -q -i any -c 4 'tcp[tcpflags] & tcp-syn != 0' > d7.txt 2>/dev/null &); sleep 1; kubectl exec shoot -- curl -s --local-port 40036 http://10.96.214.1/hostname; sleep 4; sed -E 's/^[0-9:.]+ //; s/(seq|ack|win|TS val|ecr|id) [0-9:]+/\1 N/g; s/cksum 0x[0-9a-f]+/cksum X/; s/veth[0-9a-f]+/vethX/' d7.txt
1|w1vethX In  IP 10.244.2.2.40036 > 10.96.214.1.80: tcp 0
1|eth0  Out IP 10.244.2.2.40036 > 10.244.1.2.8080: tcp 0
1|eth0  In  IP 10.244.1.2.8080 > 10.244.2.2.40036: tcp 0
1|vethX Out IP 10.96.214.1.80 > 10.244.2.2.40036: tcp 0
$ (docker exec kind-worker2 timeout 4 tcpdump -nn -t -i eth0 -c 2 'tcp port 32143' > d8.txt 2>/dev/null &); sleep 1; curl -s --local-port 40037 http://172.18.0.4:32143/; sleep 4; sed -E 's/^[0-9:.]+ //; s/(seq|ack|win|TS val|ecr|id) [0-9:]+/\1 N/g; s/cksum 0x[0-9a-f]+/cksum X/; s/veth[0-9a-f]+/vethX/' d8.txt
1|IP 172.18.0.1.40037 > 172.18.0.4.32143: Flags [S], seq N, win N, options [mss 1460,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP 172.18.0.4.32143 > 172.18.0.1.40037: Flags [R.], seq N, ack N, win N, length 0
