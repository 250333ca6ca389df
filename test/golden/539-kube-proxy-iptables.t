# The process kube-proxy: its health, its metrics, stopped and started again, another mode and back, a node that goes and comes; what remains in the kernel each time.
> k.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.229.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31901}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.229, clusterIP: 10.96.229.2, externalTrafficPolicy: Local, healthCheckNodePort: 31999, sessionAffinity: ClientIP, loadBalancerSourceRanges: [172.18.0.0/16], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31902}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {type: NodePort, clusterIP: 10.96.229.3, selector: {app: none}, ports: [{port: 80, nodePort: 31903}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: local}
| spec: {clusterIP: 10.96.229.4, internalTrafficPolicy: Local, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
> more.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: late}
| spec: {type: NodePort, clusterIP: 10.96.229.5, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31905}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
$ kubectl apply -f k.yaml
1|service/web created
1|service/lb created
1|service/none created
1|service/local created
1|pod/w1 created
1|pod/client created
@ ready
@ sync
$ docker exec kind-worker curl -s http://localhost:10249/proxyMode
1\iptables
$ docker exec kind-worker curl -s http://localhost:10249/healthz
1\ok
$ docker exec kind-worker curl -si http://127.0.0.1:10249/proxyMode
1|HTTP/1.1 200 OK
1|Content-Type: text/plain; charset=utf-8
1|X-Content-Type-Options: nosniff
1|Date: Sun, 29 Nov 2026 17:14:07 GMT
1|Content-Length: 8
1|
1\iptables
$ docker exec kind-worker curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:10249/nope
1|404
$ docker exec kind-worker curl -s http://127.0.0.1:10249/nope
1|404 page not found
$ docker exec kind-worker curl -s http://172.18.0.3:10256/healthz
1\{"lastUpdated":"2026-11-29T17:14:08.03601484Z","currentTime":"2026-11-29T17:14:08.035947684Z","nodeEligible":true,"healthy":true,"status":{"IPv4":{"lastUpdated":"2026-11-29T17:13:59.063139566Z","healthy":true},"IPv6":{"lastUpdated":"2026-11-29T17:11:01.386590736Z","healthy":true}}}
$ curl -si http://172.18.0.3:10256/healthz
1|HTTP/1.1 200 OK
1|Content-Type: application/json
1|X-Content-Type-Options: nosniff
1|Date: Sun, 29 Nov 2026 17:14:08 GMT
1|Content-Length: 283
1|
1\{"lastUpdated":"2026-11-29T17:14:08.315624763Z","currentTime":"2026-11-29T17:14:08.315545866Z","nodeEligible":true,"healthy":true,"status":{"IPv4":{"lastUpdated":"2026-11-29T17:13:59.063139566Z","healthy":true},"IPv6":{"lastUpdated":"2026-11-29T17:11:01.386590736Z","healthy":true}}}
$ curl -s http://172.18.0.3:10256/livez | sed -E 's/[0-9]+/N/g'
1\{"lastUpdated":"N-N-NTN:N:N.NZ","currentTime":"N-N-NTN:N:N.NZ","healthy":true,"status":{"IPvN":{"lastUpdated":"N-N-NTN:N:N.NZ","healthy":true},"IPvN":{"lastUpdated":"N-N-NTN:N:N.NZ","healthy":true}}}
$ curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.3:10256/
1|404
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:10249/proxyMode
1|000 7
? 7
$ docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://127.0.0.1:10256/healthz
1|000 7
? 7
$ docker exec kind-worker curl -s http://localhost:10249/metrics | grep -E '^kubeproxy_' | sed -E 's/ [0-9.e+-]+$//' | grep -v _bucket
1|kubeproxy_conntrack_reconciler_deleted_entries_total{ip_family="IPv4"}
1|kubeproxy_conntrack_reconciler_sync_duration_seconds_sum{ip_family="IPv4"}
1|kubeproxy_conntrack_reconciler_sync_duration_seconds_count{ip_family="IPv4"}
1|kubeproxy_iptables_ct_state_invalid_dropped_packets_total
1|kubeproxy_iptables_localhost_nodeports_accepted_packets_total
1|kubeproxy_network_programming_duration_seconds_sum{ip_family="IPv4"}
1|kubeproxy_network_programming_duration_seconds_count{ip_family="IPv4"}
1|kubeproxy_proxy_healthz_total{code="200"}
1|kubeproxy_proxy_livez_total{code="200"}
1|kubeproxy_sync_full_proxy_rules_duration_seconds_sum{ip_family="IPv4"}
1|kubeproxy_sync_full_proxy_rules_duration_seconds_count{ip_family="IPv4"}
1|kubeproxy_sync_full_proxy_rules_duration_seconds_sum{ip_family="IPv6"}
1|kubeproxy_sync_full_proxy_rules_duration_seconds_count{ip_family="IPv6"}
1|kubeproxy_sync_partial_proxy_rules_duration_seconds_sum{ip_family="IPv4"}
1|kubeproxy_sync_partial_proxy_rules_duration_seconds_count{ip_family="IPv4"}
1|kubeproxy_sync_proxy_rules_duration_seconds_sum{ip_family="IPv4"}
1|kubeproxy_sync_proxy_rules_duration_seconds_count{ip_family="IPv4"}
1|kubeproxy_sync_proxy_rules_duration_seconds_sum{ip_family="IPv6"}
1|kubeproxy_sync_proxy_rules_duration_seconds_count{ip_family="IPv6"}
1|kubeproxy_sync_proxy_rules_endpoint_changes_pending
1|kubeproxy_sync_proxy_rules_endpoint_changes_total
1|kubeproxy_sync_proxy_rules_iptables_last{ip_family="IPv4",table="filter"}
1|kubeproxy_sync_proxy_rules_iptables_last{ip_family="IPv4",table="nat"}
1|kubeproxy_sync_proxy_rules_iptables_last{ip_family="IPv6",table="filter"}
1|kubeproxy_sync_proxy_rules_iptables_last{ip_family="IPv6",table="nat"}
1|kubeproxy_sync_proxy_rules_iptables_total{ip_family="IPv4",table="filter"}
1|kubeproxy_sync_proxy_rules_iptables_total{ip_family="IPv4",table="nat"}
1|kubeproxy_sync_proxy_rules_iptables_total{ip_family="IPv6",table="filter"}
1|kubeproxy_sync_proxy_rules_iptables_total{ip_family="IPv6",table="nat"}
1|kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds{ip_family="IPv4"}
1|kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds{ip_family="IPv6"}
1|kubeproxy_sync_proxy_rules_last_timestamp_seconds{ip_family="IPv4"}
1|kubeproxy_sync_proxy_rules_last_timestamp_seconds{ip_family="IPv6"}
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="external"}
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="internal"}
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="external"}
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="internal"}
1|kubeproxy_sync_proxy_rules_service_changes_pending
1|kubeproxy_sync_proxy_rules_service_changes_total
$ docker exec kind-worker curl -s http://localhost:10249/metrics | grep -E '^# (HELP|TYPE) kubeproxy'
1|# HELP kubeproxy_conntrack_reconciler_deleted_entries_total [ALPHA] Cumulative conntrack flows deleted by conntrack reconciler
1|# TYPE kubeproxy_conntrack_reconciler_deleted_entries_total counter
1|# HELP kubeproxy_conntrack_reconciler_sync_duration_seconds [ALPHA] ReconcileConntrackFlowsLatency latency in seconds
1|# TYPE kubeproxy_conntrack_reconciler_sync_duration_seconds histogram
1|# HELP kubeproxy_iptables_ct_state_invalid_dropped_packets_total [ALPHA] packets dropped by iptables to work around conntrack problems
1|# TYPE kubeproxy_iptables_ct_state_invalid_dropped_packets_total counter
1|# HELP kubeproxy_iptables_localhost_nodeports_accepted_packets_total [ALPHA] Number of packets accepted on nodeports of loopback interface
1|# TYPE kubeproxy_iptables_localhost_nodeports_accepted_packets_total counter
1|# HELP kubeproxy_network_programming_duration_seconds [ALPHA] In Cluster Network Programming Latency in seconds
1|# TYPE kubeproxy_network_programming_duration_seconds histogram
1|# HELP kubeproxy_proxy_healthz_total [ALPHA] Cumulative proxy healthz HTTP status
1|# TYPE kubeproxy_proxy_healthz_total counter
1|# HELP kubeproxy_proxy_livez_total [ALPHA] Cumulative proxy livez HTTP status
1|# TYPE kubeproxy_proxy_livez_total counter
1|# HELP kubeproxy_sync_full_proxy_rules_duration_seconds [ALPHA] SyncProxyRules latency in seconds for full resyncs
1|# TYPE kubeproxy_sync_full_proxy_rules_duration_seconds histogram
1|# HELP kubeproxy_sync_partial_proxy_rules_duration_seconds [ALPHA] SyncProxyRules latency in seconds for partial resyncs
1|# TYPE kubeproxy_sync_partial_proxy_rules_duration_seconds histogram
1|# HELP kubeproxy_sync_proxy_rules_duration_seconds [ALPHA] SyncProxyRules latency in seconds
1|# TYPE kubeproxy_sync_proxy_rules_duration_seconds histogram
1|# HELP kubeproxy_sync_proxy_rules_endpoint_changes_pending [ALPHA] Pending proxy rules Endpoint changes
1|# TYPE kubeproxy_sync_proxy_rules_endpoint_changes_pending gauge
1|# HELP kubeproxy_sync_proxy_rules_endpoint_changes_total [ALPHA] Cumulative proxy rules Endpoint changes
1|# TYPE kubeproxy_sync_proxy_rules_endpoint_changes_total counter
1|# HELP kubeproxy_sync_proxy_rules_iptables_last [ALPHA] Number of iptables rules written by kube-proxy in last sync
1|# TYPE kubeproxy_sync_proxy_rules_iptables_last gauge
1|# HELP kubeproxy_sync_proxy_rules_iptables_total [ALPHA] Total number of iptables rules owned by kube-proxy
1|# TYPE kubeproxy_sync_proxy_rules_iptables_total gauge
1|# HELP kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds [ALPHA] The last time a sync of proxy rules was queued
1|# TYPE kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds gauge
1|# HELP kubeproxy_sync_proxy_rules_last_timestamp_seconds [ALPHA] The last time proxy rules were successfully synced
1|# TYPE kubeproxy_sync_proxy_rules_last_timestamp_seconds gauge
1|# HELP kubeproxy_sync_proxy_rules_no_local_endpoints_total [ALPHA] Number of services with a Local traffic policy and no endpoints
1|# TYPE kubeproxy_sync_proxy_rules_no_local_endpoints_total gauge
1|# HELP kubeproxy_sync_proxy_rules_service_changes_pending [ALPHA] Pending proxy rules Service changes
1|# TYPE kubeproxy_sync_proxy_rules_service_changes_pending gauge
1|# HELP kubeproxy_sync_proxy_rules_service_changes_total [ALPHA] Cumulative proxy rules Service changes
1|# TYPE kubeproxy_sync_proxy_rules_service_changes_total counter
$ docker exec kind-worker curl -s http://localhost:10249/metrics | grep -E '^kubeproxy_sync_proxy_rules_(iptables_total|no_local_endpoints_total|endpoint_changes_pending|service_changes_pending|nftables_.*total)'
1|kubeproxy_sync_proxy_rules_endpoint_changes_pending 0
1|kubeproxy_sync_proxy_rules_iptables_total{ip_family="IPv4",table="filter"} 8
1|kubeproxy_sync_proxy_rules_iptables_total{ip_family="IPv4",table="nat"} 66
1|kubeproxy_sync_proxy_rules_iptables_total{ip_family="IPv6",table="filter"} 3
1|kubeproxy_sync_proxy_rules_iptables_total{ip_family="IPv6",table="nat"} 5
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="external"} 0
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="internal"} 0
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="external"} 0
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="internal"} 0
1|kubeproxy_sync_proxy_rules_service_changes_pending 0
$ docker exec kind-worker2 curl -s http://localhost:10249/metrics | grep -E '^kubeproxy_sync_proxy_rules_no_local_endpoints_total'
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="external"} 1
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="internal"} 1
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="external"} 0
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="internal"} 0
$ docker exec kind-worker ss -tln | grep -E ':(10249|10256|31999) ' | awk '{print $4}' | sort
1|0.0.0.0:31999
1|127.0.0.1:10249
1|172.18.0.3:10256
@ proxy off kind-worker2
$ docker exec kind-worker2 ss -tln | grep -E ':(10249|10256|31999) ' | awk '{print $4}' | sort
$ kubectl apply -f more.yaml
1|service/late created
1|pod/w2 created
@ ready
$ docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://localhost:10249/proxyMode
1|000 7
? 7
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:14:21 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:14:21 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:14:21 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-EXTERNAL-SERVICES - [0:0]
1|:KUBE-FIREWALL - [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A INPUT -j KUBE-FIREWALL
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.229/32 -p tcp -m comment --comment "default/lb:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/lb:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31902 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31903 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http health check node port" -m tcp --dport 31999 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.229/32 -p tcp -m comment --comment "default/lb:http traffic not accepted by KUBE-FW-JSLCNGWSGB5JPS5Q" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.229.4/32 -p tcp -m comment --comment "default/local has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.229.3/32 -p tcp -m comment --comment "default/none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 17:14:21 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:14:21 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-EXT-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-FW-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-QHSNZRPDYG5NIUDQ - [0:0]
1|:KUBE-SEP-UIQK3OSOSTRHRPBX - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -m comment --comment "masquerade traffic for default/web:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb:http external destinations" -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "masquerade LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "route LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -s 172.18.0.0/16 -m comment --comment "default/lb:http loadbalancer IP" -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -s 172.18.255.229/32 -m comment --comment "default/lb:http loadbalancer IP" -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -m comment --comment "other traffic to default/lb:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/web:http" -m tcp --dport 31901 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 31901 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31902 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31902 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-QHSNZRPDYG5NIUDQ -s 10.244.1.2/32 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QHSNZRPDYG5NIUDQ -p tcp -m comment --comment "default/lb:http" -m recent --set --name KUBE-SEP-QHSNZRPDYG5NIUDQ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -s 10.244.1.2/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.229.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-SERVICES -d 10.96.229.2/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d 172.18.255.229/32 -p tcp -m comment --comment "default/lb:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s 10.244.0.0/16 -d 10.96.229.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -j KUBE-SEP-UIQK3OSOSTRHRPBX
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q ! -s 10.244.0.0/16 -d 10.96.229.2/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-QHSNZRPDYG5NIUDQ --mask 255.255.255.255 --rsource -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|COMMIT
1|# Completed on Sun Nov 29 17:14:22 2026
$ kubectl exec client -- curl -s -m 1 http://10.96.229.1/hostname
1\w1
$ kubectl exec client -- curl -s -m 1 http://10.96.229.4/hostname
2|command terminated with exit code 28
? 28
$ kubectl exec client -- curl -s -m 1 http://10.96.229.5/hostname
2|command terminated with exit code 28
? 28
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.4:31905/hostname
1|000 7
? 7
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:31905/hostname
1|200 0
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.4:31999/
1|000 7
? 7
$ kubectl delete svc none
1|service "none" deleted from default namespace
@ proxy on kind-worker2
@ sync
$ docker exec kind-worker2 ss -tln | grep -E ':(10249|10256|31999) ' | awk '{print $4}' | sort
1|0.0.0.0:31999
1|127.0.0.1:10249
1|172.18.0.4:10256
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:14:38 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:14:38 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:14:38 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-EXTERNAL-SERVICES - [0:0]
1|:KUBE-FIREWALL - [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A INPUT -j KUBE-FIREWALL
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http health check node port" -m tcp --dport 31999 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.229/32 -p tcp -m comment --comment "default/lb:http traffic not accepted by KUBE-FW-JSLCNGWSGB5JPS5Q" -m tcp --dport 80 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 17:14:38 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:14:38 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-EXT-EAZ7HN2GCMHGGP54 - [0:0]
1|:KUBE-EXT-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-FW-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-2AAFEPATECHXUTGW - [0:0]
1|:KUBE-SEP-4K6VG65P72HPROKA - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-QHSNZRPDYG5NIUDQ - [0:0]
1|:KUBE-SEP-UIQK3OSOSTRHRPBX - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VJIBCEA6UQHCGW6U - [0:0]
1|:KUBE-SEP-VQGOCFX4X6FWJPNR - [0:0]
1|:KUBE-SEP-XS32Z2EPVCVGFL4R - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-SVC-EAZ7HN2GCMHGGP54 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVL-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-SVL-NEXWZWH5PGMW4KIO - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -m comment --comment "masquerade traffic for default/web:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-EXT-EAZ7HN2GCMHGGP54 -m comment --comment "masquerade traffic for default/late:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-EAZ7HN2GCMHGGP54 -j KUBE-SVC-EAZ7HN2GCMHGGP54
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb:http external destinations" -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "masquerade LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "route LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -j KUBE-SVL-JSLCNGWSGB5JPS5Q
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -s 172.18.0.0/16 -m comment --comment "default/lb:http loadbalancer IP" -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -s 172.18.255.229/32 -m comment --comment "default/lb:http loadbalancer IP" -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -m comment --comment "other traffic to default/lb:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/late:http" -m tcp --dport 31905 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-EAZ7HN2GCMHGGP54
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/late:http" -m tcp --dport 31905 -j KUBE-EXT-EAZ7HN2GCMHGGP54
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31902 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31902 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/web:http" -m tcp --dport 31901 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 31901 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-2AAFEPATECHXUTGW -s 10.244.2.3/32 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2AAFEPATECHXUTGW -p tcp -m comment --comment "default/lb:http" -m recent --set --name KUBE-SEP-2AAFEPATECHXUTGW --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-4K6VG65P72HPROKA -s 10.244.1.2/32 -m comment --comment "default/late:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4K6VG65P72HPROKA -p tcp -m comment --comment "default/late:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-QHSNZRPDYG5NIUDQ -s 10.244.1.2/32 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QHSNZRPDYG5NIUDQ -p tcp -m comment --comment "default/lb:http" -m recent --set --name KUBE-SEP-QHSNZRPDYG5NIUDQ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -s 10.244.1.2/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VJIBCEA6UQHCGW6U -s 10.244.2.3/32 -m comment --comment "default/local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VJIBCEA6UQHCGW6U -p tcp -m comment --comment "default/local" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-VQGOCFX4X6FWJPNR -s 10.244.2.3/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VQGOCFX4X6FWJPNR -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-XS32Z2EPVCVGFL4R -s 10.244.2.3/32 -m comment --comment "default/late:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XS32Z2EPVCVGFL4R -p tcp -m comment --comment "default/late:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.229.5/32 -p tcp -m comment --comment "default/late:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-EAZ7HN2GCMHGGP54
1|-A KUBE-SERVICES -d 10.96.229.2/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d 172.18.255.229/32 -p tcp -m comment --comment "default/lb:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d 10.96.229.4/32 -p tcp -m comment --comment "default/local cluster IP" -m tcp --dport 80 -j KUBE-SVL-NEXWZWH5PGMW4KIO
1|-A KUBE-SERVICES -d 10.96.229.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s 10.244.0.0/16 -d 10.96.229.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-UIQK3OSOSTRHRPBX
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.2.3:8080" -j KUBE-SEP-VQGOCFX4X6FWJPNR
1|-A KUBE-SVC-EAZ7HN2GCMHGGP54 ! -s 10.244.0.0/16 -d 10.96.229.5/32 -p tcp -m comment --comment "default/late:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EAZ7HN2GCMHGGP54 -m comment --comment "default/late:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-4K6VG65P72HPROKA
1|-A KUBE-SVC-EAZ7HN2GCMHGGP54 -m comment --comment "default/late:http -> 10.244.2.3:8080" -j KUBE-SEP-XS32Z2EPVCVGFL4R
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q ! -s 10.244.0.0/16 -d 10.96.229.2/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-QHSNZRPDYG5NIUDQ --mask 255.255.255.255 --rsource -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-2AAFEPATECHXUTGW --mask 255.255.255.255 --rsource -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-2AAFEPATECHXUTGW --mask 255.255.255.255 --rsource -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVL-NEXWZWH5PGMW4KIO ! -s 10.244.0.0/16 -d 10.96.229.4/32 -p tcp -m comment --comment "default/local cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-NEXWZWH5PGMW4KIO -m comment --comment "default/local -> 10.244.2.3:8080" -j KUBE-SEP-VJIBCEA6UQHCGW6U
1|COMMIT
1|# Completed on Sun Nov 29 17:14:38 2026
$ kubectl exec client -- curl -s -m 1 http://10.96.229.4/hostname
1\w2
$ curl -s http://172.18.0.4:31999/ | grep local
1|	"localEndpoints": 1,
@ mode nftables
$ for n in kind-control-plane kind-worker kind-worker2; do docker exec $n curl -s http://127.0.0.1:10249/proxyMode; echo; done
1|nftables
1|nftables
1|nftables
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:14:49 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:14:49 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:14:49 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-FIREWALL - [0:0]
1|-A INPUT -j KUBE-FIREWALL
1|-A OUTPUT -j KUBE-FIREWALL
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 17:14:49 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:14:49 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:14:49 2026
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.229.1, 10.96.229.2,
1|			     10.96.229.4, 10.96.229.5 }
1|	}
1|
1|	set nodeport-ips {
1|		type ipv4_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { 172.18.0.3 }
1|	}
1|
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.229 . tcp . 80 : goto firewall-D2RGPZ6L-default/lb/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.229.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.229.2 . tcp . 80 : goto service-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.229.4 . tcp . 80 : goto local-O7JKBUXF-default/local/tcp/,
1|			     10.96.229.5 . tcp . 80 : goto service-MJGNYCYL-default/late/tcp/http,
1|			     172.18.255.229 . tcp . 80 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31901 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     tcp . 31902 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     tcp . 31905 : goto external-MJGNYCYL-default/late/tcp/http }
1|	}
1|
1|	set affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	chain filter-prerouting-pre-dnat {
1|		type filter hook prerouting priority dstnat - 10; policy accept;
1|		ct state new jump firewall-check
1|	}
1|
1|	chain filter-output-pre-dnat {
1|		type filter hook output priority -110; policy accept;
1|		ct state new jump firewall-check
1|	}
1|
1|	chain filter-input {
1|		type filter hook input priority filter; policy accept;
1|		ct state new jump nodeport-endpoints-check
1|		ct state new jump service-endpoints-check
1|	}
1|
1|	chain filter-forward {
1|		type filter hook forward priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|
1|	chain filter-output {
1|		type filter hook output priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|
1|	chain nat-prerouting {
1|		type nat hook prerouting priority dstnat; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-output {
1|		type nat hook output priority -100; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-postrouting {
1|		type nat hook postrouting priority srcnat; policy accept;
1|		jump masquerading
1|	}
1|
1|	chain nodeport-endpoints-check {
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @no-endpoint-nodeports
1|	}
1|
1|	chain service-endpoints-check {
1|		ip daddr . meta l4proto . th dport vmap @no-endpoint-services
1|	}
1|
1|	chain firewall-check {
1|		ip daddr . meta l4proto . th dport vmap @firewall-ips
1|	}
1|
1|	chain services {
1|		ip daddr @cluster-ips ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster"
1|		ip daddr . meta l4proto . th dport vmap @service-ips
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports
1|	}
1|
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip saddr . ip daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|	}
1|
1|	chain cluster-ips-check {
1|		ip daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|		ip daddr 10.96.0.0/16 drop comment "Drop traffic to unallocated ClusterIPs"
1|	}
1|
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|		reject
1|	}
1|
1|	chain local-O7JKBUXF-default/local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	}
1|
1|	chain service-AS2KJYAD-kube-system/kube-dns/tcp/metrics {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 9153, 1 : 10.244.0.3 . 9153 }
1|	}
1|
1|	chain service-FY5PMXPG-kube-system/kube-dns/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|	}
1|
1|	chain service-MJGNYCYL-default/late/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-MJGNYCYL-default/late/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-MJGNYCYL-default/late/tcp/http
1|	}
1|
1|	chain endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 {
1|		update @affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain service-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 goto endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080, 1 : goto endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain local-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-D2RGPZ6L-default/lb/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-D2RGPZ6L-default/lb/tcp/http comment "short-circuit local traffic"
1|		goto local-D2RGPZ6L-default/lb/tcp/http
1|	}
1|
1|	chain firewall-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|}
$ docker exec kind-worker nft list table ip6 kube-proxy
1|table ip6 kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv6_addr . ipv6_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|	}
1|
1|	set cluster-ips {
1|		type ipv6_addr
1|		comment "Active ClusterIPs"
1|	}
1|
1|	map no-endpoint-services {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|	}
1|
1|	map firewall-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|	}
1|
1|	map service-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|	}
1|
1|	chain filter-prerouting-pre-dnat {
1|		type filter hook prerouting priority dstnat - 10; policy accept;
1|		ct state new jump firewall-check
1|	}
1|
1|	chain filter-output-pre-dnat {
1|		type filter hook output priority -110; policy accept;
1|		ct state new jump firewall-check
1|	}
1|
1|	chain filter-input {
1|		type filter hook input priority filter; policy accept;
1|		ct state new jump nodeport-endpoints-check
1|		ct state new jump service-endpoints-check
1|	}
1|
1|	chain filter-forward {
1|		type filter hook forward priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|
1|	chain filter-output {
1|		type filter hook output priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|
1|	chain nat-prerouting {
1|		type nat hook prerouting priority dstnat; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-output {
1|		type nat hook output priority -100; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-postrouting {
1|		type nat hook postrouting priority srcnat; policy accept;
1|		jump masquerading
1|	}
1|
1|	chain nodeport-endpoints-check {
1|		ip6 daddr != ::1 meta l4proto . th dport vmap @no-endpoint-nodeports
1|	}
1|
1|	chain service-endpoints-check {
1|		ip6 daddr . meta l4proto . th dport vmap @no-endpoint-services
1|	}
1|
1|	chain firewall-check {
1|		ip6 daddr . meta l4proto . th dport vmap @firewall-ips
1|	}
1|
1|	chain services {
1|		ip6 daddr . meta l4proto . th dport vmap @service-ips
1|		fib daddr type local ip6 daddr != ::1 meta l4proto . th dport vmap @service-nodeports
1|	}
1|
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip6 saddr . ip6 daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|	}
1|
1|	chain cluster-ips-check {
1|		ip6 daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|	}
1|
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|		reject
1|	}
1|}
$ docker exec kind-worker nft list tables | grep kube-proxy
1|table ip kube-proxy
1|table ip6 kube-proxy
$ docker exec kind-worker ss -tln | grep -E ':(10249|10256|31999) ' | awk '{print $4}' | sort
1|127.0.0.1:10249
1|172.18.0.3:10256
1|172.18.0.3:31999
$ for p in 31901 31902 31905; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31901 200 0
1|3:31901 200 0
1|4:31901 200 0
1|2:31902 000 28
1|3:31902 200 0
1|4:31902 200 0
1|2:31905 200 0
1|3:31905 200 0
1|4:31905 200 0
$ docker exec kind-worker curl -s http://localhost:10249/metrics | grep -E '^kubeproxy_' | sed -E 's/ [0-9.e+-]+$//' | grep -v _bucket
1|kubeproxy_conntrack_reconciler_deleted_entries_total{ip_family="IPv4"}
1|kubeproxy_conntrack_reconciler_sync_duration_seconds_sum{ip_family="IPv4"}
1|kubeproxy_conntrack_reconciler_sync_duration_seconds_count{ip_family="IPv4"}
1|kubeproxy_sync_full_proxy_rules_duration_seconds_sum{ip_family="IPv4"}
1|kubeproxy_sync_full_proxy_rules_duration_seconds_count{ip_family="IPv4"}
1|kubeproxy_sync_full_proxy_rules_duration_seconds_sum{ip_family="IPv6"}
1|kubeproxy_sync_full_proxy_rules_duration_seconds_count{ip_family="IPv6"}
1|kubeproxy_sync_proxy_rules_duration_seconds_sum{ip_family="IPv4"}
1|kubeproxy_sync_proxy_rules_duration_seconds_count{ip_family="IPv4"}
1|kubeproxy_sync_proxy_rules_duration_seconds_sum{ip_family="IPv6"}
1|kubeproxy_sync_proxy_rules_duration_seconds_count{ip_family="IPv6"}
1|kubeproxy_sync_proxy_rules_endpoint_changes_pending
1|kubeproxy_sync_proxy_rules_endpoint_changes_total
1|kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds{ip_family="IPv4"}
1|kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds{ip_family="IPv6"}
1|kubeproxy_sync_proxy_rules_last_timestamp_seconds{ip_family="IPv4"}
1|kubeproxy_sync_proxy_rules_last_timestamp_seconds{ip_family="IPv6"}
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="external"}
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="internal"}
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="external"}
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="internal"}
1|kubeproxy_sync_proxy_rules_service_changes_pending
1|kubeproxy_sync_proxy_rules_service_changes_total
@ mode iptables
$ for n in kind-control-plane kind-worker kind-worker2; do docker exec $n curl -s http://127.0.0.1:10249/proxyMode; echo; done
1|iptables
1|iptables
1|iptables
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:15:00 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:15:00 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:15:00 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-EXTERNAL-SERVICES - [0:0]
1|:KUBE-FIREWALL - [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A INPUT -j KUBE-FIREWALL
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http health check node port" -m tcp --dport 31999 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.229/32 -p tcp -m comment --comment "default/lb:http traffic not accepted by KUBE-FW-JSLCNGWSGB5JPS5Q" -m tcp --dport 80 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 17:15:00 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:15:00 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-EXT-EAZ7HN2GCMHGGP54 - [0:0]
1|:KUBE-EXT-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-FW-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-2AAFEPATECHXUTGW - [0:0]
1|:KUBE-SEP-4K6VG65P72HPROKA - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-QHSNZRPDYG5NIUDQ - [0:0]
1|:KUBE-SEP-RRIP2IYJ55HSUSLQ - [0:0]
1|:KUBE-SEP-UIQK3OSOSTRHRPBX - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VQGOCFX4X6FWJPNR - [0:0]
1|:KUBE-SEP-XS32Z2EPVCVGFL4R - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-SVC-EAZ7HN2GCMHGGP54 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVL-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-SVL-NEXWZWH5PGMW4KIO - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -m comment --comment "masquerade traffic for default/web:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-EXT-EAZ7HN2GCMHGGP54 -m comment --comment "masquerade traffic for default/late:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-EAZ7HN2GCMHGGP54 -j KUBE-SVC-EAZ7HN2GCMHGGP54
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb:http external destinations" -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "masquerade LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "route LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -j KUBE-SVL-JSLCNGWSGB5JPS5Q
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -s 172.18.0.0/16 -m comment --comment "default/lb:http loadbalancer IP" -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -s 172.18.255.229/32 -m comment --comment "default/lb:http loadbalancer IP" -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -m comment --comment "other traffic to default/lb:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/late:http" -m tcp --dport 31905 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-EAZ7HN2GCMHGGP54
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/late:http" -m tcp --dport 31905 -j KUBE-EXT-EAZ7HN2GCMHGGP54
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31902 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31902 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/web:http" -m tcp --dport 31901 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 31901 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-2AAFEPATECHXUTGW -s 10.244.2.3/32 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2AAFEPATECHXUTGW -p tcp -m comment --comment "default/lb:http" -m recent --set --name KUBE-SEP-2AAFEPATECHXUTGW --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-4K6VG65P72HPROKA -s 10.244.1.2/32 -m comment --comment "default/late:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4K6VG65P72HPROKA -p tcp -m comment --comment "default/late:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-QHSNZRPDYG5NIUDQ -s 10.244.1.2/32 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QHSNZRPDYG5NIUDQ -p tcp -m comment --comment "default/lb:http" -m recent --set --name KUBE-SEP-QHSNZRPDYG5NIUDQ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-RRIP2IYJ55HSUSLQ -s 10.244.1.2/32 -m comment --comment "default/local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-RRIP2IYJ55HSUSLQ -p tcp -m comment --comment "default/local" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -s 10.244.1.2/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VQGOCFX4X6FWJPNR -s 10.244.2.3/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VQGOCFX4X6FWJPNR -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-XS32Z2EPVCVGFL4R -s 10.244.2.3/32 -m comment --comment "default/late:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XS32Z2EPVCVGFL4R -p tcp -m comment --comment "default/late:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.229.5/32 -p tcp -m comment --comment "default/late:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-EAZ7HN2GCMHGGP54
1|-A KUBE-SERVICES -d 10.96.229.2/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d 172.18.255.229/32 -p tcp -m comment --comment "default/lb:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d 10.96.229.4/32 -p tcp -m comment --comment "default/local cluster IP" -m tcp --dport 80 -j KUBE-SVL-NEXWZWH5PGMW4KIO
1|-A KUBE-SERVICES -d 10.96.229.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s 10.244.0.0/16 -d 10.96.229.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-UIQK3OSOSTRHRPBX
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.2.3:8080" -j KUBE-SEP-VQGOCFX4X6FWJPNR
1|-A KUBE-SVC-EAZ7HN2GCMHGGP54 ! -s 10.244.0.0/16 -d 10.96.229.5/32 -p tcp -m comment --comment "default/late:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EAZ7HN2GCMHGGP54 -m comment --comment "default/late:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-4K6VG65P72HPROKA
1|-A KUBE-SVC-EAZ7HN2GCMHGGP54 -m comment --comment "default/late:http -> 10.244.2.3:8080" -j KUBE-SEP-XS32Z2EPVCVGFL4R
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q ! -s 10.244.0.0/16 -d 10.96.229.2/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-QHSNZRPDYG5NIUDQ --mask 255.255.255.255 --rsource -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-2AAFEPATECHXUTGW --mask 255.255.255.255 --rsource -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-QHSNZRPDYG5NIUDQ --mask 255.255.255.255 --rsource -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVL-NEXWZWH5PGMW4KIO ! -s 10.244.0.0/16 -d 10.96.229.4/32 -p tcp -m comment --comment "default/local cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-NEXWZWH5PGMW4KIO -m comment --comment "default/local -> 10.244.1.2:8080" -j KUBE-SEP-RRIP2IYJ55HSUSLQ
1|COMMIT
1|# Completed on Sun Nov 29 17:15:00 2026
$ docker exec kind-worker nft list tables | grep -c kube-proxy
1|0
? 1
$ docker exec kind-worker sysctl net.ipv4.conf.all.route_localnet
1|net.ipv4.conf.all.route_localnet = 1
$ for p in 31901 31902 31905; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31901 200 0
1|3:31901 200 0
1|4:31901 200 0
1|2:31902 000 28
1|3:31902 200 0
1|4:31902 200 0
1|2:31905 200 0
1|3:31905 200 0
1|4:31905 200 0
$ docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://127.0.0.1:31901/hostname
1|200 0
$ kubectl get events -A --field-selector reason=Starting -o jsonpath='{range .items[*]}{.involvedObject.kind}/{.involvedObject.name} {.reason} {.message}{"\n"}{end}' | sort | uniq -c
1|      2 Node/kind-control-plane Starting 
1|      2 Node/kind-worker Starting 
1|      3 Node/kind-worker2 Starting 
$ kubectl label node kind-worker node.kubernetes.io/exclude-from-external-load-balancers=true
1|node/kind-worker labeled
$ kubectl taint node kind-worker ToBeDeletedByClusterAutoscaler=now:NoSchedule
1|node/kind-worker tainted
@ sync
$ curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.3:10256/healthz
1|503
$ curl -s http://172.18.0.3:10256/healthz | grep -o '"nodeEligible": [a-z]*'
? 1
$ curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.3:10256/livez
1|200
$ curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.3:31999/
1|200
$ kubectl taint node kind-worker ToBeDeletedByClusterAutoscaler-
1|node/kind-worker untainted
$ kubectl label node kind-worker node.kubernetes.io/exclude-from-external-load-balancers-
1|node/kind-worker unlabeled
@ sync
$ curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.3:10256/healthz
1|200
@ node off kind-worker
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:31901/hostname
1|000 28
? 28
$ for i in $(seq 10); do kubectl exec client -- curl -s -m 1 http://10.96.229.1/hostname 2>/dev/null; echo; done | sort -u
1|
1|w2
@ sleep 60
$ kubectl get nodes
1|NAME                 STATUS     ROLES           AGE   VERSION
1|kind-control-plane   Ready      control-plane   13m   v1.36.3
1|kind-worker          NotReady   <none>          13m   v1.36.3
1|kind-worker2         Ready      <none>          13m   v1.36.3
$ kubectl get pods -o wide
1|NAME     READY   STATUS    RESTARTS   AGE     IP           NODE           NOMINATED NODE   READINESS GATES
1|client   1/1     Running   0          2m56s   10.244.2.2   kind-worker2   <none>           <none>
1|w1       1/1     Running   0          2m56s   10.244.1.2   kind-worker    <none>           <none>
1|w2       1/1     Running   0          2m36s   10.244.2.3   kind-worker2   <none>           <none>
$ kubectl get endpointslices -l kubernetes.io/service-name=web -o jsonpath='{range .items[0].endpoints[*]}{.targetRef.name} {.conditions.ready}{"\n"}{end}' | sort
1|w1 false
1|w2 true
$ docker exec kind-worker2 iptables-save -t nat | grep -E 'default/(web|lb):http ->'
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.2.3:8080" -j KUBE-SEP-VQGOCFX4X6FWJPNR
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-2AAFEPATECHXUTGW --mask 255.255.255.255 --rsource -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-2AAFEPATECHXUTGW --mask 255.255.255.255 --rsource -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -j KUBE-SEP-2AAFEPATECHXUTGW
$ docker exec kind-worker iptables-save -t nat | grep -E 'default/(web|lb):http ->'
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-UIQK3OSOSTRHRPBX
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.2.3:8080" -j KUBE-SEP-VQGOCFX4X6FWJPNR
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-QHSNZRPDYG5NIUDQ --mask 255.255.255.255 --rsource -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-2AAFEPATECHXUTGW --mask 255.255.255.255 --rsource -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.3:8080" -j KUBE-SEP-2AAFEPATECHXUTGW
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-QHSNZRPDYG5NIUDQ --mask 255.255.255.255 --rsource -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -j KUBE-SEP-QHSNZRPDYG5NIUDQ
$ for i in $(seq 6); do kubectl exec client -- curl -s -m 1 http://10.96.229.1/hostname; echo; done | sort -u
1|w2
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.255.229/hostname
1|200 0
@ node on kind-worker
@ sleep 20
$ kubectl get nodes
1|NAME                 STATUS   ROLES           AGE   VERSION
1|kind-control-plane   Ready    control-plane   14m   v1.36.3
1|kind-worker          Ready    <none>          14m   v1.36.3
1|kind-worker2         Ready    <none>          14m   v1.36.3
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.4:31901/hostname
1|200 0
