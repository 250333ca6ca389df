== rules
--- ip -d rule
  want1 "0:\tfrom all lookup local proto kernel"
  want1 "32766:\tfrom all lookup main proto kernel"
  want1 "32767:\tfrom all lookup default proto kernel"
  got 1 "0:\tfrom all lookup local"
  got 1 "32766:\tfrom all lookup main"
  got 1 "32767:\tfrom all lookup default"
--- ip rule add from 10.244.1.2 table 100; ip rule
  want1 "32765:\tfrom 10.244.1.2 lookup 100"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add from 10.244.1.2 table 100
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  code want 0 got 255
--- ip rule add from 10.244.1.0/24 to 10.96.0.0/16 lookup 100; ip rule
  want1 "32763:\tfrom 10.244.1.0/24 to 10.96.0.0/16 lookup 100"
  want1 "32764:\tfrom 10.244.1.2 lookup 100"
  want1 "32765:\tfrom 10.244.1.2 lookup 100"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add fwmark 0x1 lookup 100 pref 500; ip rule
  want1 "500:\tfrom all fwmark 0x1 lookup 100"
  want1 "32763:\tfrom 10.244.1.0/24 to 10.96.0.0/16 lookup 100"
  want1 "32764:\tfrom 10.244.1.2 lookup 100"
  want1 "32765:\tfrom 10.244.1.2 lookup 100"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add fwmark 0x4000/0x4000 table main priority 501; ip rule list
  want1 "500:\tfrom all fwmark 0x1 lookup 100"
  want1 "501:\tfrom all fwmark 0x4000/0x4000 lookup main"
  want1 "32763:\tfrom 10.244.1.0/24 to 10.96.0.0/16 lookup 100"
  want1 "32764:\tfrom 10.244.1.2 lookup 100"
  want1 "32765:\tfrom 10.244.1.2 lookup 100"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add iif eth0 table 101 prio 502; ip rule add oif vethaaaa table 101 prio 503; ip rule add iif nope table 101 prio 504; ip rule
  want1 "500:\tfrom all fwmark 0x1 lookup 100"
  want1 "501:\tfrom all fwmark 0x4000/0x4000 lookup main"
  want1 "502:\tfrom all iif eth0 lookup 101"
  want1 "503:\tfrom all oif vethaaaa lookup 101"
  want1 "504:\tfrom all iif nope [detached] lookup 101"
  want1 "32763:\tfrom 10.244.1.0/24 to 10.96.0.0/16 lookup 100"
  want1 "32764:\tfrom 10.244.1.2 lookup 100"
  want1 "32765:\tfrom 10.244.1.2 lookup 100"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add to 10.8.0.0/16 prohibit pref 505; ip rule add to 10.9.0.0/16 unreachable pref 506; ip rule add blackhole pref 507 from 10.7.0.0/16; ip rule
  want1 "500:\tfrom all fwmark 0x1 lookup 100"
  want1 "501:\tfrom all fwmark 0x4000/0x4000 lookup main"
  want1 "502:\tfrom all iif eth0 lookup 101"
  want1 "503:\tfrom all oif vethaaaa lookup 101"
  want1 "504:\tfrom all iif nope [detached] lookup 101"
  want1 "505:\tfrom all to 10.8.0.0/16 prohibit"
  want1 "506:\tfrom all to 10.9.0.0/16 unreachable"
  want1 "507:\tfrom 10.7.0.0/16 blackhole"
  want1 "32763:\tfrom 10.244.1.0/24 to 10.96.0.0/16 lookup 100"
  want1 "32764:\tfrom 10.244.1.2 lookup 100"
  want1 "32765:\tfrom 10.244.1.2 lookup 100"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add not from 10.244.0.0/16 table 100 pref 508; ip rule
  want1 "500:\tfrom all fwmark 0x1 lookup 100"
  want1 "501:\tfrom all fwmark 0x4000/0x4000 lookup main"
  want1 "502:\tfrom all iif eth0 lookup 101"
  want1 "503:\tfrom all oif vethaaaa lookup 101"
  want1 "504:\tfrom all iif nope [detached] lookup 101"
  want1 "505:\tfrom all to 10.8.0.0/16 prohibit"
  want1 "506:\tfrom all to 10.9.0.0/16 unreachable"
  want1 "507:\tfrom 10.7.0.0/16 blackhole"
  want1 "508:\tnot from 10.244.0.0/16 lookup 100"
  want1 "32763:\tfrom 10.244.1.0/24 to 10.96.0.0/16 lookup 100"
  want1 "32764:\tfrom 10.244.1.2 lookup 100"
  want1 "32765:\tfrom 10.244.1.2 lookup 100"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add ipproto tcp dport 80 table 100 pref 509; ip rule add ipproto udp sport 53-60 table 100 pref 510; ip rule
  want1 "500:\tfrom all fwmark 0x1 lookup 100"
  want1 "501:\tfrom all fwmark 0x4000/0x4000 lookup main"
  want1 "502:\tfrom all iif eth0 lookup 101"
  want1 "503:\tfrom all oif vethaaaa lookup 101"
  want1 "504:\tfrom all iif nope [detached] lookup 101"
  want1 "505:\tfrom all to 10.8.0.0/16 prohibit"
  want1 "506:\tfrom all to 10.9.0.0/16 unreachable"
  want1 "507:\tfrom 10.7.0.0/16 blackhole"
  want1 "508:\tnot from 10.244.0.0/16 lookup 100"
  want1 "509:\tfrom all ipproto tcp dport 80 lookup 100"
  want1 "510:\tfrom all ipproto udp sport 53-60 lookup 100"
  want1 "32763:\tfrom 10.244.1.0/24 to 10.96.0.0/16 lookup 100"
  want1 "32764:\tfrom 10.244.1.2 lookup 100"
  want1 "32765:\tfrom 10.244.1.2 lookup 100"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add from all table local pref 100; ip rule | head -3
  want1 "100:\tfrom all lookup local"
  want1 "500:\tfrom all fwmark 0x1 lookup 100"
  got 1 "32766:\tfrom all lookup main"
  got 1 "32767:\tfrom all lookup default"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip -j rule
  want1 "[{\"priority\":0,\"src\":\"all\",\"table\":\"local\"},{\"priority\":100,\"src\":\"all\",\"table\":\"local\"},{\"priority\":500,\"src\":\"all\",\"fwmark\":\"0x1\",\"table\":\"100\"},{\"priority\":501,\"src\":\"all\",\"fwmark\":\"0x4000\",\"fwmask\":\"0x4000\",\"table\":\"main\"},{\"priority\":502,\"src\":\"all\",\"iif\":\"eth0\",\"table\":\"101\"},{\"priority\":503,\"src\":\"all\",\"oif\":\"vethaaaa\",\"table\":\"101\"},{\"priority\":504,\"src\":\"all\",\"iif\":\"nope\",\"iif_detached\":null,\"table\":\"101\"},{\"priority\":505,\"src\":\"all\",\"dst\":\"10.8.0.0\",\"dstlen\":16,\"action\":\"prohibit\"},{\"priority\":506,\"src\":\"all\",\"dst\":\"10.9.0.0\",\"dstlen\":16,\"action\":\"unreachable\"},{\"priority\":507,\"src\":\"10.7.0.0\",\"srclen\":16,\"action\":\"blackhole\"},{\"priority\":508,\"not\":null,\"src\":\"10.244.0.0\",\"srclen\":16,\"table\":\"100\"},{\"priority\":509,\"src\":\"all\",\"ipproto\":\"tcp\",\"dport\":80,\"table\":\"100\"},{\"priority\":510,\"src\":\"all\",\"ipproto\":\"udp\",\"sport_start\":53,\"sport_end\":60,\"table\":\"100\"},{\"priority\":P,\"src\":\"10.244.1.0\",\"srclen\":24,\"dst\":\"10.96.0.0\",\"dstlen\":16,\"table\":\"100\"},{\"priority\":P,\"src\":\"10.244.1.2\",\"table\":\"100\"},{\"priority\":P,\"src\":\"10.244.1.2\",\"table\":\"100\"},{\"priority\":P,\"src\":\"all\",\"table\":\"main\"},{\"priority\":P,\"src\":\"all\",\"table\":\"default\"}]"
  got 1 "[{\"priority\":0,\"src\":\"all\",\"table\":\"local\"},{\"priority\":P,\"src\":\"all\",\"table\":\"main\"},{\"priority\":P,\"src\":\"all\",\"table\":\"default\"}]"
--- ip rule show table 100
  want1 "500:\tfrom all fwmark 0x1 lookup 100"
  want1 "508:\tnot from 10.244.0.0/16 lookup 100"
  want1 "509:\tfrom all ipproto tcp dport 80 lookup 100"
  want1 "510:\tfrom all ipproto udp sport 53-60 lookup 100"
  want1 "32763:\tfrom 10.244.1.0/24 to 10.96.0.0/16 lookup 100"
  want1 "32764:\tfrom 10.244.1.2 lookup 100"
  want1 "32765:\tfrom 10.244.1.2 lookup 100"
  got 1 "0:\tfrom all lookup local"
  got 1 "32766:\tfrom all lookup main"
  got 1 "32767:\tfrom all lookup default"
--- ip rule show from 10.244.1.2
  want1 "32764:\tfrom 10.244.1.2 lookup 100"
  want1 "32765:\tfrom 10.244.1.2 lookup 100"
  got 1 "0:\tfrom all lookup local"
  got 1 "32766:\tfrom all lookup main"
  got 1 "32767:\tfrom all lookup default"
--- ip rule show fwmark 1
  want1 "500:\tfrom all fwmark 0x1 lookup 100"
  got 1 "0:\tfrom all lookup local"
  got 1 "32766:\tfrom all lookup main"
  got 1 "32767:\tfrom all lookup default"
--- ip rule show pref 500
  want1 "500:\tfrom all fwmark 0x1 lookup 100"
  got 1 "0:\tfrom all lookup local"
  got 1 "32766:\tfrom all lookup main"
  got 1 "32767:\tfrom all lookup default"
--- ip rule list lookup 101
  want1 "502:\tfrom all iif eth0 lookup 101"
  want1 "503:\tfrom all oif vethaaaa lookup 101"
  want1 "504:\tfrom all iif nope [detached] lookup 101"
  got 1 "0:\tfrom all lookup local"
  got 1 "32766:\tfrom all lookup main"
  got 1 "32767:\tfrom all lookup default"
--- ip rule list iif eth0
  want1 "502:\tfrom all iif eth0 lookup 101"
  got 1 "0:\tfrom all lookup local"
  got 1 "32766:\tfrom all lookup main"
  got 1 "32767:\tfrom all lookup default"
--- ip rule del pref 500; ip rule del pref 500; ip rule | wc -l
  want1 "17"
  got 1 "3"
  want2 "RTNETLINK answers: No such file or directory"
  got 2 "Command \"del\" is unknown, try \"ip rule help\"."
  got 2 "Command \"del\" is unknown, try \"ip rule help\"."
--- ip rule del from 10.244.1.2 table 100; ip rule del from 10.244.1.2; ip rule del table 99
  want2 "RTNETLINK answers: No such file or directory"
  got 2 "Command \"del\" is unknown, try \"ip rule help\"."
  got 2 "Command \"del\" is unknown, try \"ip rule help\"."
  got 2 "Command \"del\" is unknown, try \"ip rule help\"."
  code want 2 got 255
--- ip rule del fwmark 0x4000/0x4000; ip rule
  want1 "100:\tfrom all lookup local"
  want1 "502:\tfrom all iif eth0 lookup 101"
  want1 "503:\tfrom all oif vethaaaa lookup 101"
  want1 "504:\tfrom all iif nope [detached] lookup 101"
  want1 "505:\tfrom all to 10.8.0.0/16 prohibit"
  want1 "506:\tfrom all to 10.9.0.0/16 unreachable"
  want1 "507:\tfrom 10.7.0.0/16 blackhole"
  want1 "508:\tnot from 10.244.0.0/16 lookup 100"
  want1 "509:\tfrom all ipproto tcp dport 80 lookup 100"
  want1 "510:\tfrom all ipproto udp sport 53-60 lookup 100"
  want1 "32763:\tfrom 10.244.1.0/24 to 10.96.0.0/16 lookup 100"
  got 2 "Command \"del\" is unknown, try \"ip rule help\"."
--- ip rule flush; ip rule
  got 1 "32766:\tfrom all lookup main"
  got 1 "32767:\tfrom all lookup default"
  got 2 "Command \"flush\" is unknown, try \"ip rule help\"."
--- ip rule add pref 0 lookup local; ip rule add pref 32766 table main; ip rule
  got 1 "32767:\tfrom all lookup default"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add
  want2 "\"ip rule add\" requires arguments."
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  code want 1 got 255
--- ip rule add from x
  want2 "Error: any valid prefix is expected rather than \"x\"."
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  code want 1 got 255
--- ip rule add from 10.0.0.0/8 table foo
  want2 "Error: argument \"foo\" is wrong: invalid table ID"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add foo
  want2 "Error: argument \"foo\" is wrong: Failed to parse rule type"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add pref x table 100
  want2 "Error: argument \"x\" is wrong: preference value is invalid"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule add fwmark zz table 1
  want2 "Error: argument \"zz\" is wrong: fwmark value is invalid"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip rule del
  want2 "\"ip rule del\" requires arguments."
  got 2 "Command \"del\" is unknown, try \"ip rule help\"."
  code want 1 got 255
--- ip rule help 2>&1 | head -3
  want1 "Usage: ip rule { add | del } SELECTOR ACTION"
  want1 "       ip rule { flush | save | restore }"
  want1 "       ip rule [ list [ SELECTOR ]]"
  got 1 "Command \"help\" is unknown, try \"ip rule help\"."
--- ip -6 rule add from fd00::/64 table 100; ip -6 rule; ip -6 rule del from fd00::/64 table 100; ip -6 rule
  want1 "32765:\tfrom fd00::/64 lookup 100"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  got 2 "Command \"del\" is unknown, try \"ip rule help\"."
== tables of one's own
--- ip route add default via 172.18.0.1 table 100; ip route show table 100; ip route show table all | grep 'table 100'
  want1 "default via 172.18.0.1 dev eth0"
  want1 "default via 172.18.0.1 dev eth0 table 100"
  got 2 "Dump terminated"
  got 2 "Error: ipv4: FIB table does not exist."
  got 2 "RTNETLINK answers: File exists"
  code want 0 got 1
--- ip route add 10.50.0.0/16 via 10.244.1.2 dev vethaaaa table 100; ip route list table 100
  want1 "10.50.0.0/16 via 10.244.1.2 dev vethaaaa"
  want1 "default via 172.18.0.1 dev eth0"
  got 2 "Dump terminated"
  got 2 "Error: ipv4: FIB table does not exist."
  code want 0 got 2
--- ip route
  got 1 "10.50.0.0/16 via 10.244.1.2 dev vethaaaa"
--- ip rule add fwmark 1 table 100; ip route get 10.50.0.1; ip route get 10.50.0.1 mark 1
  want1 "10.50.0.1 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0 "
  want1 "10.50.0.1 via 10.244.1.2 dev vethaaaa table 100 src 10.244.1.1 mark 1 uid 0 "
  got 1 "10.50.0.1 via 10.244.1.2 dev vethaaaa src 10.244.1.1 uid 0 "
  got 1 "10.50.0.1 via 10.244.1.2 dev vethaaaa src 10.244.1.1 mark 0x1 uid 0 "
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip route get 10.50.0.1 from 172.18.0.3 mark 1
  want1 "10.50.0.1 from 172.18.0.3 via 10.244.1.2 dev vethaaaa table 100 mark 1 uid 0"
  got 1 "10.50.0.1 from 172.18.0.3 via 10.244.1.2 dev vethaaaa mark 0x1 uid 0"
--- ip route get 10.244.1.2 mark 1
  want1 "10.244.1.2 via 172.18.0.1 dev eth0 table 100 src 172.18.0.3 mark 1 uid 0"
  got 1 "10.244.1.2 dev vethaaaa src 10.244.1.1 mark 0x1 uid 0"
--- ip rule add to 10.60.0.0/16 prohibit; ip route get 10.60.0.1
  got 1 "10.60.0.1 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0 "
  got 1 "    cache "
  want2 "RTNETLINK answers: Permission denied"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  code want 2 got 0
--- ip rule add to 10.61.0.0/16 unreachable; ip route get 10.61.0.1; ping -c1 -W1 10.61.0.1
  got 1 "10.61.0.1 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0 "
  got 1 "    cache "
  got 1 "PING 10.61.0.1 (10.61.0.1) 56(84) bytes of data."
  got 1 "--- 10.61.0.1 ping statistics ---"
  got 1 "1 packets transmitted, 0 received, 100% packet loss, time=N ms"
  want2 "RTNETLINK answers: Network is unreachable"
  want2 "ping: connect: Network is unreachable"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  code want 2 got 1
--- ip rule add to 10.62.0.0/16 blackhole; ip route get 10.62.0.1
  got 1 "10.62.0.1 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0 "
  got 1 "    cache "
  want2 "RTNETLINK answers: Invalid argument"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  code want 2 got 0
--- ip rule add from 10.244.1.2 table 100; ip route get 10.50.0.1 from 10.244.1.2 iif vethaaaa; ip route get 8.8.8.8 from 10.244.1.2 iif vethaaaa
  want1 "10.50.0.1 from 10.244.1.2 via 10.244.1.2 dev vethaaaa table 100 "
  want1 "    cache <redirect> iif vethaaaa "
  want1 "8.8.8.8 from 10.244.1.2 via 172.18.0.1 dev eth0 table 100 "
  got 1 "10.50.0.1 from 10.244.1.2 via 10.244.1.2 dev vethaaaa "
  got 1 "8.8.8.8 from 10.244.1.2 via 172.18.0.1 dev eth0 "
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
--- ip route del 10.50.0.0/16 table 100; ip route show table 100; ip route flush table 100; ip route show table 100
  want1 "default via 172.18.0.1 dev eth0"
  got 2 "Dump terminated"
  got 2 "Dump terminated"
  got 2 "Error: ipv4: FIB table does not exist."
  got 2 "Error: ipv4: FIB table does not exist."
  code want 0 got 2
--- ip rule add from all lookup 200 pref 10; ip route add unreachable default table 200; ip route get 9.9.9.9; ip route get 172.18.0.1; ip rule del pref 10
  got 1 "9.9.9.9 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0 "
  got 1 "    cache "
  got 1 "172.18.0.1 dev eth0 src 172.18.0.3 uid 0 "
  got 1 "    cache "
  want2 "RTNETLINK answers: No route to host"
  want2 "RTNETLINK answers: No route to host"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  got 2 "RTNETLINK answers: File exists"
  got 2 "Command \"del\" is unknown, try \"ip rule help\"."
  code want 0 got 255
--- ip rule add from all lookup main suppress_prefixlength 0 pref 20; ip rule | head -3; ip rule del pref 20
  want1 "20:\tfrom all lookup main suppress_prefixlength 0"
  want1 "32761:\tfrom 10.244.1.2 lookup 100"
  got 1 "32766:\tfrom all lookup main"
  got 1 "32767:\tfrom all lookup default"
  got 2 "Command \"add\" is unknown, try \"ip rule help\"."
  got 2 "Command \"del\" is unknown, try \"ip rule help\"."
  code want 0 got 255
--- ip -j route show table all | head -c 200
  want1 "[{\"type\":\"unreachable\",\"dst\":\"default\",\"table\":\"200\",\"flags\":[]},{\"dst\":\"default\",\"gateway\":\"172.18.0.1\",\"dev\":\"eth0\",\"flags\":[]},{\"type\":\"blackhole\",\"dst\":\"10.8.0.0/16\",\"flags\":[]},{\"type\":\"unreachab"
  got 1 "[{\"dst\":\"default\",\"gateway\":\"172.18.0.1\",\"dev\":\"eth0\",\"flags\":[]},{\"type\":\"blackhole\",\"dst\":\"10.8.0.0/16\",\"flags\":[]},{\"type\":\"unreachable\",\"dst\":\"10.9.0.0/16\",\"flags\":[]},{\"dst\":\"10.244.1.2\",\"dev\":\"v"
--- ip route show table 100
  got 2 "Dump terminated"
  got 2 "Error: ipv4: FIB table does not exist."
  code want 0 got 2
--- ip route add 10.70.0.0/16 dev eth0 table 300; ip -j route show table 300; ip -d route show table 300; ip route flush table 300
  want1 "[{\"dst\":\"10.70.0.0/16\",\"dev\":\"eth0\",\"scope\":\"link\",\"flags\":[]}]"
  want1 "unicast 10.70.0.0/16 dev eth0 proto boot scope link"
  got 2 "Dump terminated"
  got 2 "Dump terminated"
  got 2 "Error: ipv4: FIB table does not exist."
  got 2 "Error: ipv4: FIB table does not exist."
== neighbours
--- ip neigh add 172.18.0.99 lladdr 02:00:00:00:00:99 dev eth0; ip neigh; ip neigh show 172.18.0.99
  want1 "172.18.0.99 dev eth0 lladdr 02:00:00:00:00:99 PERMANENT "
  want1 "172.18.0.99 dev eth0 lladdr 02:00:00:00:00:99 PERMANENT "
  got 2 "Command \"add\" is unknown, try \"ip neigh help\"."
--- ip neigh add 172.18.0.99 lladdr 02:00:00:00:00:98 dev eth0
  want2 "RTNETLINK answers: File exists"
  got 2 "Command \"add\" is unknown, try \"ip neigh help\"."
  code want 2 got 255
--- ip neigh change 172.18.0.99 lladdr 02:00:00:00:00:98 dev eth0; ip neigh show dev eth0
  want1 "172.18.0.99 lladdr 02:00:00:00:00:98 PERMANENT "
  got 2 "Command \"change\" is unknown, try \"ip neigh help\"."
--- ip neigh replace 172.18.0.98 lladdr 02:00:00:00:00:97 dev eth0 nud reachable; ip neigh show nud reachable
  want1 "172.18.0.98 dev eth0 lladdr 02:00:00:00:00:97 REACHABLE "
  got 2 "Command \"replace\" is unknown, try \"ip neigh help\"."
--- ip neigh add 172.18.0.97 dev eth0
  want2 "Error: No link layer address given."
  got 2 "Command \"add\" is unknown, try \"ip neigh help\"."
  code want 2 got 255
--- ip neigh add 172.18.0.97 lladdr 02:00:00:00:00:97 dev eth0 nud stale; ip neigh show nud stale; ip neigh show nud permanent; ip neigh show nud all | sort
  want1 "172.18.0.99 dev eth0 lladdr 02:00:00:00:00:98 PERMANENT "
  want1 "172.18.0.97 dev eth0 "
  want1 "172.18.0.98 dev eth0 lladdr 02:00:00:00:00:97 REACHABLE "
  want1 "172.18.0.99 dev eth0 lladdr 02:00:00:00:00:98 PERMANENT "
  want1 "ff02::16 dev eth0 lladdr 33:33:00:00:00:16 NOARP "
  want1 "ff02::16 dev vethaaaa lladdr 33:33:00:00:00:16 NOARP "
  want1 "ff02::1:ff59:54da dev vethaaaa lladdr 33:33:ff:59:54:da NOARP "
  want1 "ff02::1:ffb0:dc3d dev eth0 lladdr 33:33:ff:b0:dc:3d NOARP "
  want1 "ff02::2 dev eth0 lladdr 33:33:00:00:00:02 NOARP "
  want1 "ff02::2 dev vethaaaa lladdr 33:33:00:00:00:02 NOARP "
  want2 "RTNETLINK answers: File exists"
  got 2 "Command \"add\" is unknown, try \"ip neigh help\"."
--- ip -j neigh show dev eth0
  want1 "[{\"dst\":\"172.18.0.98\",\"lladdr\":\"02:00:00:00:00:97\",\"state\":[\"REACHABLE\"]},{\"dst\":\"172.18.0.99\",\"lladdr\":\"02:00:00:00:00:98\",\"state\":[\"PERMANENT\"]}]"
  got 1 "[]"
--- ip neigh del 172.18.0.99 dev eth0; ip neigh del 172.18.0.99 dev eth0; ip neigh show 172.18.0.99; ip neigh show nud all | grep -c 172.18.0.99
  want2 "RTNETLINK answers: No such file or directory"
  got 2 "Command \"del\" is unknown, try \"ip neigh help\"."
  got 2 "Command \"del\" is unknown, try \"ip neigh help\"."
--- ip neigh flush all; ip neigh
  got 2 "Command \"flush\" is unknown, try \"ip neigh help\"."
--- ip neigh flush dev eth0; ip neigh
  got 2 "Command \"flush\" is unknown, try \"ip neigh help\"."
--- ip neigh flush
  want2 "Flush requires arguments."
  got 2 "Command \"flush\" is unknown, try \"ip neigh help\"."
  code want 1 got 255
--- ip neigh flush 172.18.0.98
  got 2 "Command \"flush\" is unknown, try \"ip neigh help\"."
  code want 0 got 255
--- ip -s neigh flush all
  want1 "Nothing to flush."
  got 2 "Command \"flush\" is unknown, try \"ip neigh help\"."
  code want 0 got 255
--- ip neigh get 172.18.0.1 dev eth0
  want2 "Error: Neighbour entry not found."
  got 2 "Command \"get\" is unknown, try \"ip neigh help\"."
  code want 2 got 255
--- ping -c1 172.18.0.1 > /dev/null; ip neigh get 172.18.0.1 dev eth0 | sed 's/lladdr [0-9a-f:]*/lladdr M/'; ip -4 neigh | sed 's/lladdr [0-9a-f:]*/lladdr M/'
  (order/count) want "172.18.0.1 dev eth0 lladdr M REACHABLE \n172.18.0.1 dev eth0 lladdr M REACHABLE \n" got "172.18.0.1 dev eth0 lladdr M REACHABLE \n"
  got 2 "Command \"get\" is unknown, try \"ip neigh help\"."
--- ip neigh add 172.18.0.96 lladdr zz dev eth0
  want2 "\"zz\" is invalid lladdr."
  got 2 "Command \"add\" is unknown, try \"ip neigh help\"."
  code want 1 got 255
--- ip neigh add 172.18.0.96 lladdr 02:00:00:00:00:96
  want2 "Device and destination are required arguments."
  got 2 "Command \"add\" is unknown, try \"ip neigh help\"."
--- ip neigh add lladdr 02:00:00:00:00:96 dev eth0
  want2 "Device and destination are required arguments."
  got 2 "Command \"add\" is unknown, try \"ip neigh help\"."
--- ip neigh add 172.18.0.96 lladdr 02:00:00:00:00:96 dev nope
  want2 "Cannot find device \"nope\""
  got 2 "Command \"add\" is unknown, try \"ip neigh help\"."
  code want 1 got 255
--- ip neigh add x lladdr 02:00:00:00:00:96 dev eth0
  want2 "Error: any valid address is expected rather than \"x\"."
  got 2 "Command \"add\" is unknown, try \"ip neigh help\"."
  code want 1 got 255
--- ip neigh add proxy 172.18.0.200 dev eth0; ip neigh show proxy; ip neigh del proxy 172.18.0.200 dev eth0; ip neigh show proxy
  want1 "172.18.0.200 dev eth0 proxy "
  got 1 "172.18.0.1 dev eth0 lladdr 4a:87:00:10:b1:a2 REACHABLE "
  got 1 "172.18.0.1 dev eth0 lladdr 4a:87:00:10:b1:a2 REACHABLE "
  got 2 "Command \"add\" is unknown, try \"ip neigh help\"."
  got 2 "Command \"del\" is unknown, try \"ip neigh help\"."
--- ip neigh show nud foo
  want2 "Error: argument \"foo\" is wrong: nud state is bad"
  code want 255 got 0
--- ip neigh show unused
  got 1 "172.18.0.1 dev eth0 lladdr 4a:87:00:10:b1:a2 REACHABLE "
== routes
--- ip route get 10.244.1.2 from 9.9.9.9
  got 1 " cache"
  got 1 "10.244.1.2 from 9.9.9.9 dev vethaaaa uid 0"
  want2 "RTNETLINK answers: Network is unreachable"
  code want 2 got 0
--- ip route get 172.18.0.3 from 172.18.0.1 iif eth0
  want1 " cache <local> iif eth0"
  want1 "local 172.18.0.3 from 172.18.0.1 dev lo"
  got 1 " cache <local>"
  got 1 "local 172.18.0.3 dev lo src 172.18.0.3 uid 0"
--- ip route get 10.244.1.2 from 10.244.1.2 iif vethaaaa
  want1 " cache <redirect> iif vethaaaa"
  got 1 " cache iif vethaaaa"
--- ip route get 8.8.8.8 from 10.244.1.2 iif nope
  got 1 " cache iif nope"
  got 1 "8.8.8.8 from 10.244.1.2 via 172.18.0.1 dev eth0"
  want2 "Cannot find device \"nope\""
  code want 1 got 0
--- ip route get 8.8.8.8 oif nope
  got 1 " cache"
  got 1 "8.8.8.8 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0"
  want2 "Cannot find device \"nope\""
  code want 1 got 0
--- ip route get 10.244.1.2 oif eth0
  want1 "10.244.1.2 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0"
  got 1 "10.244.1.2 dev vethaaaa src 10.244.1.1 uid 0"
--- ip route get 10.244.1.2 oif lo
  want1 " cache <local>"
  want1 "10.244.1.2 dev lo src 172.18.0.3 uid 0"
  got 1 " cache"
  got 1 "10.244.1.2 dev vethaaaa src 10.244.1.1 uid 0"
--- ip route get 8.8.8.8 uid 1000
  want1 "8.8.8.8 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 1000"
  got 1 "8.8.8.8 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0"
--- ip -j route get 172.18.0.3
  want1 "[{\"type\":\"local\",\"dst\":\"172.18.0.3\",\"dev\":\"lo\",\"prefsrc\":\"172.18.0.3\",\"flags\":[],\"uid\":0,\"cache\":[\"local\"]}]"
  got 1 " cache <local>"
  got 1 "local 172.18.0.3 dev lo src 172.18.0.3 uid 0"
--- ip -d route get 8.8.8.8
  want1 "unicast 8.8.8.8 via 172.18.0.1 dev eth0 table main src 172.18.0.3 uid 0"
  got 1 "8.8.8.8 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0"
--- ip -d route get 10.244.1.2
  want1 "unicast 10.244.1.2 dev vethaaaa table main src 10.244.1.1 uid 0"
  got 1 "10.244.1.2 dev vethaaaa src 10.244.1.1 uid 0"
--- ip -j route get fd00::1
  want1 "[{\"dst\":\"fd00::1\",\"from\":\"::\",\"dev\":\"eth0\",\"protocol\":\"kernel\",\"prefsrc\":\"fd00::3\",\"metric\":256,\"flags\":[],\"pref\":\"medium\"}]"
  got 1 "fd00::1 from :: dev eth0 proto kernel src fd00::3 metric 256 pref medium"
--- ip route get fibmatch 8.8.8.8
  want1 "default via 172.18.0.1 dev eth0"
  got 2 "Error: any valid prefix is expected rather than \"fibmatch\"."
  code want 0 got 1
--- ip route get fibmatch 10.244.2.9
  want1 "10.244.2.0/24 via 172.18.0.4 dev eth0"
  got 2 "Error: any valid prefix is expected rather than \"fibmatch\"."
  code want 0 got 1
--- ip route get fibmatch 10.244.1.2
  want1 "10.244.1.2 dev vethaaaa scope link"
  got 2 "Error: any valid prefix is expected rather than \"fibmatch\"."
  code want 0 got 1
--- ip route get 224.0.0.1
  want1 " cache <local,mc>"
  want1 "multicast 224.0.0.1 dev eth0 src 172.18.0.3 rt_offload_failed uid 0"
  got 1 " cache"
  got 1 "224.0.0.1 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0"
--- ip route get 255.255.255.255
  want1 " cache <local,brd>"
  want1 "broadcast 255.255.255.255 dev eth0 src 172.18.0.3 uid 0"
  got 1 " cache"
  got 1 "255.255.255.255 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0"
--- ip route get 172.18.255.255
  want1 " cache <local,brd>"
  want1 "broadcast 172.18.255.255 dev eth0 src 172.18.0.3 uid 0"
  got 1 " cache"
  got 1 "172.18.255.255 dev eth0 src 172.18.0.3 uid 0"
--- ip route get 0.0.0.0
  want1 " cache <local>"
  want1 "local 0.0.0.0 dev lo src 127.0.0.1 uid 0"
  got 1 " cache"
  got 1 "0.0.0.0 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0"
--- ip route show table local dev eth0
  want1 "broadcast 172.18.255.255 proto kernel scope link src 172.18.0.3"
  want1 "local 172.18.0.3 proto kernel scope host src 172.18.0.3"
  got 1 "broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.3"
  got 1 "local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3"
--- ip route show table local type broadcast
  got 1 "local 10.244.1.1 dev vethaaaa proto kernel scope host src 10.244.1.1"
  got 1 "local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1"
  got 1 "local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1"
  got 1 "local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3"
--- ip route show table 255 type local
  want1 "local 10.244.1.1 dev vethaaaa proto kernel scope host src 10.244.1.1"
  want1 "local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1"
  want1 "local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1"
  want1 "local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3"
--- ip route show table default
  want2 "Dump terminated"
  want2 "Error: ipv4: FIB table does not exist."
  code want 2 got 0
--- ip -j route show table local
  want1 "[{\"type\":\"local\",\"dst\":\"10.244.1.1\",\"dev\":\"vethaaaa\",\"protocol\":\"kernel\",\"scope\":\"host\",\"prefsrc\":\"10.244.1.1\",\"flags\":[]},{\"type\":\"local\",\"dst\":\"127.0.0.0/8\",\"dev\":\"lo\",\"protocol\":\"kernel\",\"scope\":\"host\",\"prefsrc\":\"127.0.0.1\",\"flags\":[]},{\"type\":\"local\",\"dst\":\"127.0.0.1\",\"dev\":\"lo\",\"protocol\":\"kernel\",\"scope\":\"host\",\"prefsrc\":\"127.0.0.1\",\"flags\":[]},{\"type\":\"broadcast\",\"dst\":\"127.255.255.255\",\"dev\":\"lo\",\"protocol\":\"kernel\",\"scope\":\"link\",\"prefsrc\":\"127.0.0.1\",\"flags\":[]},{\"type\":\"local\",\"dst\":\"172.18.0.3\",\"dev\":\"eth0\",\"protocol\":\"kernel\",\"scope\":\"host\",\"prefsrc\":\"172.18.0.3\",\"flags\":[]},{\"type\":\"broadcast\",\"dst\":\"172.18.255.255\",\"dev\":\"eth0\",\"protocol\":\"kernel\",\"scope\":\"link\",\"prefsrc\":\"172.18.0.3\",\"flags\":[]}]"
  got 1 "broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1"
  got 1 "broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.3"
  got 1 "local 10.244.1.1 dev vethaaaa proto kernel scope host src 10.244.1.1"
  got 1 "local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1"
  got 1 "local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1"
  got 1 "local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3"
--- ip route add 10.20.0.0/16 via 172.18.0.9 metric 50; ip route add 10.20.0.0/16 via 172.18.0.8 metric 60; ip route show 10.20.0.0/16; ip route get 10.20.0.1; ip -j route show 10.20.0.0/16; ip route del 10.20.0.0/16 metric 50; ip route show 10.20.0.0/16; ip route del 10.20.0.0/16
  want1 "10.20.0.0/16 via 172.18.0.8 dev eth0 metric 60"
  want1 "10.20.0.0/16 via 172.18.0.8 dev eth0 metric 60"
  want1 "10.20.0.0/16 via 172.18.0.9 dev eth0 metric 50"
  want1 "[{\"dst\":\"10.20.0.0/16\",\"gateway\":\"172.18.0.9\",\"dev\":\"eth0\",\"metric\":50,\"flags\":[]},{\"dst\":\"10.20.0.0/16\",\"gateway\":\"172.18.0.8\",\"dev\":\"eth0\",\"metric\":60,\"flags\":[]}]"
  got 1 "10.20.0.0/16 via 172.18.0.9 dev eth0"
  got 1 "[{\"dst\":\"10.20.0.0/16\",\"gateway\":\"172.18.0.9\",\"dev\":\"eth0\",\"flags\":[]}]"
  got 2 "RTNETLINK answers: File exists"
  got 2 "RTNETLINK answers: No such process"
  code want 0 got 2
--- ip route add 10.21.0.0/16 via 172.18.0.9 proto static; ip route show proto static; ip route show 10.21.0.0/16; ip route change 10.21.0.0/16 via 172.18.0.8; ip route show 10.21.0.0/16; ip route append 10.21.0.0/16 via 172.18.0.7; ip route show 10.21.0.0/16; ip route del 10.21.0.0/16 via 172.18.0.7; ip route show 10.21.0.0/16; ip route del 10.21.0.0/16
  (order/count) want "\n10.21.0.0/16 via 172.18.0.7 dev eth0\n10.21.0.0/16 via 172.18.0.8 dev eth0\n10.21.0.0/16 via 172.18.0.8 dev eth0\n10.21.0.0/16 via 172.18.0.8 dev eth0\n10.21.0.0/16 via 172.18.0.9 dev eth0\n10.21.0.0/16 via 172.18.0.9 dev eth0 proto static" got "\n10.21.0.0/16 via 172.18.0.7 dev eth0\n10.21.0.0/16 via 172.18.0.8 dev eth0\n10.21.0.0/16 via 172.18.0.9 dev eth0\n10.21.0.0/16 via 172.18.0.9 dev eth0 proto static"
  got 2 "RTNETLINK answers: No such process"
  code want 0 got 2
--- ip route add 10.22.0.0/16 via 172.18.0.9 mtu 1300; ip route show 10.22.0.0/16; ip route get 10.22.0.1; ip route del 10.22.0.0/16
  want1 " cache mtu 1300"
  want1 "10.22.0.0/16 via 172.18.0.9 dev eth0 mtu 1300"
  got 1 " cache"
  got 1 "10.22.0.0/16 via 172.18.0.9 dev eth0"
--- ip route add 10.22.0.0/16 via 172.18.0.9 mtu lock 1300 advmss 1200; ip route show 10.22.0.0/16; ip route del 10.22.0.0/16
  want1 "10.22.0.0/16 via 172.18.0.9 dev eth0 mtu lock 1300 advmss 1200"
  got 2 "Error: any valid prefix is expected rather than \"1200\"."
  got 2 "RTNETLINK answers: No such process"
  code want 0 got 2
--- ip route add 10.23.0.0/16 nexthop via 172.18.0.8 weight 1 nexthop via 172.18.0.9 weight 2; ip route show 10.23.0.0/16; ip -j route show 10.23.0.0/16; ip route del 10.23.0.0/16
  want1 "\tnexthop via 172.18.0.8 dev eth0 weight 1"
  want1 "\tnexthop via 172.18.0.9 dev eth0 weight 2"
  want1 "10.23.0.0/16"
  want1 "[{\"dst\":\"10.23.0.0/16\",\"flags\":[],\"nexthops\":[{\"gateway\":\"172.18.0.8\",\"dev\":\"eth0\",\"weight\":1,\"flags\":[]},{\"gateway\":\"172.18.0.9\",\"dev\":\"eth0\",\"weight\":2,\"flags\":[]}]}]"
  got 1 "[]"
  got 2 "Error: any valid prefix is expected rather than \"2\"."
  got 2 "RTNETLINK answers: No such process"
  code want 0 got 2
--- ip route add 10.24.0.0/16 via 10.99.0.1 dev eth0; ip route add 10.24.0.0/16 via 10.99.0.1 dev eth0 onlink; ip route show 10.24.0.0/16; ip route del 10.24.0.0/16
  want1 "10.24.0.0/16 via 10.99.0.1 dev eth0 onlink"
  got 2 "RTNETLINK answers: No such process"
  code want 0 got 2
--- ip route add 10.25.0.1 dev eth0 src 1.1.1.1
  want2 "Error: Invalid prefsrc address."
  code want 2 got 0
--- ip route add prohibit 10.26.0.0/16; ip route show type prohibit; ip route get 10.26.0.1; ping -c1 -W1 10.26.0.1; ip route del prohibit 10.26.0.0/16
  want2 "ping: Do you want to ping broadcast? Then -b. If not, check your local firewall rules"
  got 2 "ping: connect: No route to host"
--- ip route add throw 10.27.0.0/16; ip route show type throw; ip route del throw 10.27.0.0/16
  want1 "throw 10.27.0.0/16"
  got 2 "RTNETLINK answers: No such device"
  got 2 "RTNETLINK answers: No such process"
  code want 0 got 2
--- ip route add local 10.28.0.0/16 dev lo; ip route show table local type local | grep 10.28; ip route get 10.28.1.1; ping -c1 -W1 10.28.1.1 | tail -2 | head -1; ip route del local 10.28.0.0/16 dev lo; ip route get 10.28.1.1
  want1 " cache <local>"
  want1 "1 packets transmitted, 1 received, 0% packet loss, time=N ms"
  want1 "local 10.28.0.0/16 dev lo scope host"
  want1 "local 10.28.1.1 dev lo src 10.28.1.1 uid 0"
  got 2 "RTNETLINK answers: No route to host"
  got 2 "ping: connect: No route to host"
--- ip route add 10.29.0.0/16 dev eth0 scope host proto 99; ip route show 10.29.0.0/16; ip route del 10.29.0.0/16
  want1 "10.29.0.0/16 dev eth0 proto openr scope host"
  got 1 "10.29.0.0/16 dev eth0 scope host"
--- ip route add 10.30.0.0/16
  want2 "RTNETLINK answers: No such device"
  got 2 "RTNETLINK answers: File exists"
--- ip route add
  want2 " End.BM | End.S | End.AS | End.AM | End.BPF }"
  want2 " End.DT6 | End.DT4 | End.DT46 | End.B6 | End.B6.Encaps |"
  want2 " [ dev STRING ] [ weight NUMBER ] NHFLAGS"
  want2 " [ features FEATURES ] [ quickack BOOL ] [ congctl NAME ]"
  want2 " [ from ADDRESS iif STRING ]"
  want2 " [ mark NUMBER ] [ vrf NAME ]"
  want2 " [ oif STRING ] [ tos TOS ]"
  want2 " [ pref PREF ] [ expires TIME ] [ fastopen_no_cookie BOOL ]"
  want2 " [ rto_min TIME ] [ hoplimit NUMBER ] [ initrwnd NUMBER ]"
  want2 " [ rtt TIME ] [ rttvar TIME ] [ reordering NUMBER ]"
  want2 " [ scope SCOPE ] [ metric METRIC ]"
  want2 " [ sport NUMBER ] [ dport NUMBER ]"
  want2 " [ ssthresh NUMBER ] [ realms REALM ] [ src ADDRESS ]"
  want2 " [ table TABLE_ID ] [ proto RTPROTO ]"
  want2 " [ table TABLE_ID ] [ vrf NAME ] [ proto RTPROTO ]"
  want2 " [ ttl-propagate { enabled | disabled } ]"
  want2 " [ type TYPE ] [ scope SCOPE ]"
  want2 " [ uid NUMBER ] [ ipproto PROTOCOL ]"
  want2 " [ window NUMBER ] [ cwnd NUMBER ] [ initcwnd NUMBER ]"
  want2 " ip route get [ ROUTE_GET_FLAGS ] ADDRESS"
  want2 " ip route restore"
  want2 " ip route save SELECTOR"
  want2 " ip route showdump"
  want2 " ip route { add | del | change | append | replace } ROUTE"
  want2 " table TABLEID | vrftable TABLEID | endpoint PROGNAME }"
  want2 " unreachable | prohibit | blackhole | nat }"
  want2 "ACTION := { End | End.X | End.T | End.DX2 | End.DX6 | End.DX4 |"
  want2 "BOOL := [1|0]"
  want2 "ENCAPHDR := [ MPLSLABEL | SEG6HDR | SEG6LOCAL | IOAM6HDR | XFRMINFO ]"
  want2 "ENCAPTYPE := [ mpls | ip | ip6 | seg6 | seg6local | rpl | ioam6 | xfrm ]"
  want2 "FAMILY := [ inet | inet6 | mpls | bridge | link ]"
  want2 "FEATURES := ecn"
  want2 "FLAVOR := { psp | usp | usd | next-csid }"
  want2 "FLAVORS := { FLAVOR[,FLAVOR] }"
  want2 "INFO_SPEC := { NH | nhid ID } OPTIONS FLAGS [ nexthop NH ]..."
  want2 "IOAM6HDR := trace prealloc type IOAM6_TRACE_TYPE ns IOAM6_NAMESPACE size IOAM6_TRACE_SIZE"
  want2 "NH := [ encap ENCAPTYPE ENCAPHDR ] [ via [ FAMILY ] ADDRESS ]"
  want2 "NHFLAGS := [ onlink | pervasive ]"
  want2 "NODE_SPEC := [ TYPE ] PREFIX [ tos TOS ]"
  want2 "OPTION := { flavors FLAVORS | srh SEG6HDR | nh4 ADDR | nh6 ADDR | iif DEV | oif DEV |"
  want2 "OPTIONS := FLAGS [ mtu NUMBER ] [ advmss NUMBER ] [ as [ to ] ADDRESS ]"
  want2 "OPTIONS := OPTION [ OPTIONS ]"
  want2 "PREF := [ low | medium | high ]"
  want2 "ROUTE := NODE_SPEC [ INFO_SPEC ]"
  want2 "ROUTE_GET_FLAGS := [ fibmatch ]"
  want2 "RTPROTO := [ kernel | boot | static | NUMBER ]"
  want2 "SCOPE := [ host | link | global | NUMBER ]"
  want2 "SEG6HDR := [ mode SEGMODE ] segs ADDR1,ADDRi,ADDRn [hmac HMACKEYID] [cleanup]"
  want2 "SEG6LOCAL := action ACTION [ OPTIONS ] [ count ]"
  want2 "SEGMODE := [ encap | encap.red | inline | l2encap | l2encap.red ]"
  want2 "SELECTOR := [ root PREFIX ] [ match PREFIX ] [ exact PREFIX ]"
  want2 "TABLE_ID := [ local | main | default | all | NUMBER ]"
  want2 "TIME := NUMBER[s|ms]"
  want2 "TYPE := { unicast | local | broadcast | multicast | throw |"
  want2 "Usage: ip route { list | flush } SELECTOR"
  want2 "XFRMINFO := if_id IF_ID [ link_dev LINK ]"
  got 2 "Command line is not complete. Try option \"help\""
--- ip route add 10.30.0.0/16 via
  want2 "Command line is not complete. Try option \"help\""
  got 2 "RTNETLINK answers: File exists"
  code want 255 got 2
--- ip route del default; ip route; ip route get 8.8.8.8; ping -c1 -W1 8.8.8.8; ip route add default via 172.18.0.1
  got 1 "10.25.0.1 dev eth0 scope link src 1.1.1.1"
--- ip route add 10.32.0.0/16 via 172.18.0.9; ip route add 10.32.5.0/24 via 172.18.0.9; ip route flush root 10.32.0.0/16; ip route show root 10.32.0.0/16
  got 1 "10.32.0.0/16 via 172.18.0.9 dev eth0"
  got 1 "10.32.5.0/24 via 172.18.0.9 dev eth0"
--- ip route flush
  want2 "\"ip route flush\" requires arguments."
  code want 1 got 0
--- ip route save | head -c 4 | od -An -tx1
  want1 " 24 12 31 45"
  got 2 "Command \"save\" is unknown, try \"ip route help\"."
  got 2 "bash: line 1: od: command not found"
  code want 0 got 127
--- ip route help 2>&1 | head -5
  want1 " ip route get [ ROUTE_GET_FLAGS ] ADDRESS"
  want1 " ip route restore"
  want1 " ip route save SELECTOR"
  want1 " ip route showdump"
  want1 "Usage: ip route { list | flush } SELECTOR"
  got 1 "Command \"help\" is unknown, try \"ip route help\"."
79 of 193
