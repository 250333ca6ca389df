# what is left of deleted Services' chains, second by second
# mode: nftables
$ kubectl create deployment web --image=registry.k8s.io/e2e-test-images/agnhost:2.53 --replicas=2 -- /agnhost netexec
1|deployment.apps/web created
$ for i in 1 2 3 4 5 6; do kubectl expose deployment web --name=s$i --port=80 --target-port=8080; done
1|service/s1 exposed
1|service/s2 exposed
1|service/s3 exposed
1|service/s4 exposed
1|service/s5 exposed
1|service/s6 exposed
$ sleep 4
$ docker exec kind-worker nft list chains ip | grep -c service-
1|11
$ kubectl delete svc s1 s2 s3 s4 s5 s6
1|service "s1" deleted from default namespace
1|service "s2" deleted from default namespace
1|service "s3" deleted from default namespace
1|service "s4" deleted from default namespace
1|service "s5" deleted from default namespace
1|service "s6" deleted from default namespace
$ for i in 1 2 3 4 5 6 7 8; do docker exec kind-worker nft list chains ip | grep -c service-; sleep 0.5; done
1|11
1|11
1|10
1|10
1|10
1|10
1|10
1|10
$ for i in 1 2 3 4 5 6; do kubectl expose deployment web --name=s$i --port=80 --target-port=8080; done
1|service/s1 exposed
1|service/s2 exposed
1|service/s3 exposed
1|service/s4 exposed
1|service/s5 exposed
1|service/s6 exposed
$ sleep 4
$ kubectl delete svc s1
1|service "s1" deleted from default namespace
$ for i in 1 2 3 4 5 6 7 8; do docker exec kind-worker nft list chains ip | grep -c service-; sleep 0.5; done
1|11
1|11
1|10
1|10
1|10
1|10
1|10
1|10
$ sleep 5
$ docker exec kind-worker nft list chains ip | grep -c service-
1|10
$ kubectl delete svc s2 s3 s4 s5 s6 --wait=false; kubectl delete deployment web
1|service "s2" deleted from default namespace
1|service "s3" deleted from default namespace
1|service "s4" deleted from default namespace
1|service "s5" deleted from default namespace
1|service "s6" deleted from default namespace
1|deployment.apps "web" deleted from default namespace
$ for i in 1 2 3 4 5 6 7 8; do docker exec kind-worker nft list chains ip | grep -c service-; sleep 0.5; done
1|10
1|10
1|9
1|9
1|9
1|9
1|9
1|9
$ sleep 10
$ docker exec kind-worker nft list chains ip | grep -c service-
1|9
