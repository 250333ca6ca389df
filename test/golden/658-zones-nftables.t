# Zones and node hints while endpoints go, one after another, and come back; with policies and affinity; nftables mode.
# mode: nftables
@ zone kind-control-plane zone-a
@ zone kind-worker zone-a
@ zone kind-worker2 zone-b
> z.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: zone}
| spec: {type: NodePort, clusterIP: 10.96.218.1, trafficDistribution: PreferSameZone, selector: {role: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32181}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: node}
| spec: {type: NodePort, clusterIP: 10.96.218.2, trafficDistribution: PreferSameNode, externalTrafficPolicy: Local, selector: {role: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32182}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: close}
| spec: {clusterIP: 10.96.218.3, trafficDistribution: PreferClose, internalTrafficPolicy: Local, selector: {role: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky}
| spec: {clusterIP: 10.96.218.4, trafficDistribution: PreferSameZone, sessionAffinity: ClientIP, selector: {role: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a, labels: {role: web, app: a}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: b, labels: {role: web, app: b}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: c, labels: {role: web, app: c}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: d, labels: {role: web, app: d}}
| spec: {nodeName: kind-control-plane, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f z.yaml
1|service/zone created
1|service/node created
1|service/close created
1|service/sticky created
1|pod/a created
1|pod/b created
1|pod/c created
1|pod/d created
1|pod/shoot created
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
@ ready
@ sync
$ for s in zone node close sticky; do echo $s; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.targetRef.name} {.zone} {.hints}{"\n"}{end}' | sort; done
1|zone
1|a zone-a {"forZones":[{"name":"zone-a"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
1|node
1|a zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|b zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forNodes":[{"name":"kind-control-plane"}],"forZones":[{"name":"zone-a"}]}
1|close
1|a zone-a {"forZones":[{"name":"zone-a"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
1|sticky
1|a zone-a {"forZones":[{"name":"zone-a"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
$ for i in 1 2 3 4; do for n in kind-control-plane kind-worker kind-worker2; do echo "$i $n $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.218.$i/)"; done; done
1|1 kind-control-plane 200 0
1|1 kind-worker 200 0
1|1 kind-worker2 200 0
1|2 kind-control-plane 200 0
1|2 kind-worker 200 0
1|2 kind-worker2 200 0
1|3 kind-control-plane 200 0
1|3 kind-worker 200 0
1|3 kind-worker2 200 0
1|4 kind-control-plane 200 0
1|4 kind-worker 200 0
1|4 kind-worker2 200 0
$ for p in 32181 32182; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|2:32181 200 0
1|3:32181 200 0
1|4:32181 200 0
1|2:32182 200 0
1|3:32182 200 0
1|4:32182 200 0
$ kubectl delete pod a --now
1|pod "a" deleted from default namespace
@ sync
$ for s in zone node close sticky; do echo $s; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.targetRef.name} {.zone} {.hints}{"\n"}{end}' | sort; done
1|zone
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
1|node
1|b zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forNodes":[{"name":"kind-control-plane"}],"forZones":[{"name":"zone-a"}]}
1|close
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
1|sticky
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
$ for i in 1 2 3 4; do for n in kind-control-plane kind-worker kind-worker2; do echo "$i $n $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.218.$i/)"; done; done
1|1 kind-control-plane 200 0
1|1 kind-worker 200 0
1|1 kind-worker2 200 0
1|2 kind-control-plane 200 0
1|2 kind-worker 200 0
1|2 kind-worker2 200 0
1|3 kind-control-plane 200 0
1|3 kind-worker 000 28
1|3 kind-worker2 200 0
1|4 kind-control-plane 200 0
1|4 kind-worker 200 0
1|4 kind-worker2 200 0
$ for p in 32181 32182; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|2:32181 200 0
1|3:32181 200 0
1|4:32181 200 0
1|2:32182 200 0
1|3:32182 000 28
1|4:32182 200 0
$ kubectl delete pod b c --now
1|pod "b" deleted from default namespace
1|pod "c" deleted from default namespace
@ sync
$ for s in zone node close sticky; do echo $s; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.targetRef.name} {.zone} {.hints}{"\n"}{end}' | sort; done
1|zone
1|d zone-a {"forZones":[{"name":"zone-a"}]}
1|node
1|d zone-a {"forNodes":[{"name":"kind-control-plane"}],"forZones":[{"name":"zone-a"}]}
1|close
1|d zone-a {"forZones":[{"name":"zone-a"}]}
1|sticky
1|d zone-a {"forZones":[{"name":"zone-a"}]}
$ for i in 1 2 3 4; do for n in kind-control-plane kind-worker kind-worker2; do echo "$i $n $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.218.$i/)"; done; done
1|1 kind-control-plane 200 0
1|1 kind-worker 200 0
1|1 kind-worker2 200 0
1|2 kind-control-plane 200 0
1|2 kind-worker 200 0
1|2 kind-worker2 200 0
1|3 kind-control-plane 200 0
1|3 kind-worker 000 28
1|3 kind-worker2 000 28
1|4 kind-control-plane 200 0
1|4 kind-worker 200 0
1|4 kind-worker2 200 0
$ for p in 32181 32182; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|2:32181 200 0
1|3:32181 200 0
1|4:32181 200 0
1|2:32182 200 0
1|3:32182 000 28
1|4:32182 000 28
$ kubectl delete pod d --now
1|pod "d" deleted from default namespace
@ sync
$ for s in zone node close sticky; do echo $s; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.targetRef.name} {.zone} {.hints}{"\n"}{end}' | sort; done
1|zone
1|node
1|close
1|sticky
$ for i in 1 2 3 4; do for n in kind-control-plane kind-worker kind-worker2; do echo "$i $n $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.218.$i/)"; done; done
1|1 kind-control-plane 000 7
1|1 kind-worker 000 7
1|1 kind-worker2 000 7
1|2 kind-control-plane 000 7
1|2 kind-worker 000 7
1|2 kind-worker2 000 7
1|3 kind-control-plane 000 7
1|3 kind-worker 000 7
1|3 kind-worker2 000 7
1|4 kind-control-plane 000 7
1|4 kind-worker 000 7
1|4 kind-worker2 000 7
$ for p in 32181 32182; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|2:32181 000 7
1|3:32181 000 7
1|4:32181 000 7
1|2:32182 000 7
1|3:32182 000 7
1|4:32182 000 7
@ zone kind-worker zone-b
$ kubectl apply -f z.yaml
1|service/zone unchanged
1|service/node unchanged
1|service/close unchanged
1|service/sticky unchanged
1|pod/a created
1|pod/b created
1|pod/c created
1|pod/d created
1|pod/shoot unchanged
@ ready
@ sync
$ for s in zone node close sticky; do echo $s; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.targetRef.name} {.zone} {.hints}{"\n"}{end}' | sort; done
1|zone
1|a zone-b {"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
1|node
1|a zone-b {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forNodes":[{"name":"kind-control-plane"}],"forZones":[{"name":"zone-a"}]}
1|close
1|a zone-b {"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
1|sticky
1|a zone-b {"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
$ for i in 1 2 3 4; do for n in kind-control-plane kind-worker kind-worker2; do echo "$i $n $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.218.$i/)"; done; done
1|1 kind-control-plane 200 0
1|1 kind-worker 200 0
1|1 kind-worker2 200 0
1|2 kind-control-plane 200 0
1|2 kind-worker 200 0
1|2 kind-worker2 200 0
1|3 kind-control-plane 200 0
1|3 kind-worker 200 0
1|3 kind-worker2 200 0
1|4 kind-control-plane 200 0
1|4 kind-worker 200 0
1|4 kind-worker2 200 0
$ for p in 32181 32182; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|2:32181 200 0
1|3:32181 200 0
1|4:32181 200 0
1|2:32182 200 0
1|3:32182 200 0
1|4:32182 200 0
$ kubectl label node kind-control-plane topology.kubernetes.io/zone-
1|node/kind-control-plane unlabeled
@ sync
$ for s in zone node close sticky; do echo $s; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.targetRef.name} {.zone} {.hints}{"\n"}{end}' | sort; done
1|zone
1|a zone-b {"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
1|node
1|a zone-b {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forNodes":[{"name":"kind-control-plane"}],"forZones":[{"name":"zone-a"}]}
1|close
1|a zone-b {"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
1|sticky
1|a zone-b {"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
$ for i in 1 2 3 4; do for n in kind-control-plane kind-worker kind-worker2; do echo "$i $n $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.218.$i/)"; done; done
1|1 kind-control-plane 200 0
1|1 kind-worker 200 0
1|1 kind-worker2 200 0
1|2 kind-control-plane 200 0
1|2 kind-worker 200 0
1|2 kind-worker2 200 0
1|3 kind-control-plane 200 0
1|3 kind-worker 200 0
1|3 kind-worker2 200 0
1|4 kind-control-plane 200 0
1|4 kind-worker 200 0
1|4 kind-worker2 200 0
$ for p in 32181 32182; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|2:32181 200 0
1|3:32181 200 0
1|4:32181 200 0
1|2:32182 200 0
1|3:32182 200 0
1|4:32182 200 0
$ kubectl patch svc zone --type json -p '[{"op":"remove","path":"/spec/trafficDistribution"}]'
1|service/zone patched
$ kubectl patch svc node --type merge -p '{"spec":{"externalTrafficPolicy":"Cluster"}}'
1|service/node patched
$ kubectl patch svc close --type merge -p '{"spec":{"internalTrafficPolicy":"Cluster"}}'
1|service/close patched
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
@ sync
$ for s in zone node close sticky; do echo $s; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.targetRef.name} {.zone} {.hints}{"\n"}{end}' | sort; done
1|zone
1|a zone-b 
1|b zone-b 
1|c zone-b 
1|d  
1|node
1|a zone-b {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|d  {"forNodes":[{"name":"kind-control-plane"}]}
1|close
1|a zone-b {"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d  
1|sticky
1|a zone-b {"forZones":[{"name":"zone-b"}]}
1|b zone-b {"forZones":[{"name":"zone-b"}]}
1|c zone-b {"forZones":[{"name":"zone-b"}]}
1|d zone-a {"forZones":[{"name":"zone-a"}]}
$ for i in 1 2 3 4; do for n in kind-control-plane kind-worker kind-worker2; do echo "$i $n $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.218.$i/)"; done; done
1|1 kind-control-plane 200 0
1|1 kind-worker 200 0
1|1 kind-worker2 200 0
1|2 kind-control-plane 200 0
1|2 kind-worker 200 0
1|2 kind-worker2 200 0
1|3 kind-control-plane 200 0
1|3 kind-worker 200 0
1|3 kind-worker2 200 0
1|4 kind-control-plane 200 0
1|4 kind-worker 200 0
1|4 kind-worker2 200 0
$ for p in 32181 32182; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|2:32181 200 0
1|3:32181 200 0
1|4:32181 200 0
1|2:32182 200 0
1|3:32182 200 0
1|4:32182 200 0
$ kubectl patch svc zone -p '{"spec":{"trafficDistribution":"Nearest"}}'
2|The Service "zone" is invalid: spec.trafficDistribution: Unsupported value: "Nearest": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
