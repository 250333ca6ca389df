# A kubeconfig that leads nowhere: what kubectl says when nobody answers, or answers somebody else.
> svc.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {ports: [{port: 80}]}
$ KUBECONFIG=/dev/null kubectl get svc 2>&1 | sed -E 's/^E[0-9]{4} [0-9:.]+ +[0-9]+ /E /'
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl get svc -o name 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl get svc/web 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl get nodes 2>&1 | wc -l
1|6
$ KUBECONFIG=/dev/null kubectl version 2>&1 | grep -v -E '^E|Version'
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl version --client | head -1 | cut -c1-16
1|Client Version: 
$ KUBECONFIG=/dev/null kubectl cluster-info 2>&1 | sed -E 's/^E[0-9]{4} [0-9:.]+ +[0-9]+ /E /'
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
1|
1|To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl apply -f svc.yaml 2>&1 | sed -E 's/^E[0-9]{4} [0-9:.]+ +[0-9]+ /E /'
1|error: error validating "svc.yaml": error validating data: failed to download openapi: Get "http://localhost:8080/openapi/v2?timeout=32s": dial tcp 127.0.0.1:8080: connect: connection refused; if you choose to ignore these errors, turn validation off with --validate=false
$ KUBECONFIG=/dev/null kubectl apply -f svc.yaml --validate=false 2>&1 | tail -1
1|error: unable to recognize "svc.yaml": Get "http://localhost:8080/api?timeout=32s": dial tcp 127.0.0.1:8080: connect: connection refused
$ KUBECONFIG=/dev/null kubectl create -f svc.yaml 2>&1 | tail -1
1|error: error validating "svc.yaml": error validating data: failed to download openapi: Get "http://localhost:8080/openapi/v2?timeout=32s": dial tcp 127.0.0.1:8080: connect: connection refused; if you choose to ignore these errors, turn validation off with --validate=false
$ KUBECONFIG=/dev/null kubectl create svc clusterip web --tcp=80 2>&1 | tail -1
1|error: failed to create ClusterIP service: Post "http://localhost:8080/api/v1/namespaces/default/services?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:8080: connect: connection refused
$ KUBECONFIG=/dev/null kubectl create svc clusterip web --tcp=80 --dry-run=client
1|service/web created (dry run)
$ KUBECONFIG=/dev/null kubectl create deploy web --image=x --dry-run=client -o name
1|deployment.apps/web
$ KUBECONFIG=/dev/null kubectl run web --image=x --dry-run=client -o name 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl run web --image=x 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl delete svc web 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl describe svc web 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl logs web 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl api-resources 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl api-versions 2>&1 | tail -1
1|error: couldn't get available api versions from server: Get "http://localhost:8080/api?timeout=32s": dial tcp 127.0.0.1:8080: connect: connection refused
$ KUBECONFIG=/dev/null kubectl explain svc 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl get --raw /version
2|The connection to the server localhost:8080 was refused - did you specify the right host or port?
? 1
$ KUBECONFIG=/dev/null kubectl config get-contexts
1|CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
$ KUBECONFIG=/dev/null kubectl config current-context
2|error: current-context is not set
? 1
$ KUBECONFIG=/dev/null kubectl auth can-i get svc
2|E1130 02:41:00.393725    9910 memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
2|E1130 02:41:00.393945    9910 memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"http://localhost:8080/api?timeout=32s\": dial tcp 127.0.0.1:8080: connect: connection refused"
2|Warning: the server doesn't have a resource type 'svc'
2|
2|The connection to the server localhost:8080 was refused - did you specify the right host or port?
? 1
$ KUBECONFIG=/dev/null kubectl rollout status deploy/web 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ KUBECONFIG=/dev/null kubectl expose deploy web --port=80 2>&1 | tail -1
1|The connection to the server localhost:8080 was refused - did you specify the right host or port?
$ kubectl get svc --server=https://127.0.0.1:1 2>&1 | sed -E 's/^E[0-9]{4} [0-9:.]+ +[0-9]+ /E /'
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
1|E memcache.go:265] "Unhandled Error" err="couldn't get current server API group list: Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
1|The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
$ kubectl -s 127.0.0.1:1 get svc 2>&1 | tail -1
1|The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
$ kubectl get svc -s http://localhost:9 2>&1 | tail -1
1|The connection to the server localhost:9 was refused - did you specify the right host or port?
$ kubectl get svc --server=https://172.18.0.2:1 2>&1 | tail -1
1|The connection to the server 172.18.0.2:1 was refused - did you specify the right host or port?
$ kubectl get svc --certificate-authority=nope
2|error: unable to read certificate-authority nope for kind-kind due to open nope: no such file or directory
? 1
$ kubectl get svc --insecure-skip-tls-verify 2>&1 | tail -1
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   118s
$ kubectl get svc --token=abc
2|error: You must be logged in to the server (Unauthorized)
? 1
$ kubectl get svc --tls-server-name=x -o name 2>&1 | tail -1
1|service/kubernetes
$ kubectl config set-cluster kind-kind --server=https://127.0.0.1:1
1|Cluster "kind-kind" set.
$ kubectl get svc 2>&1 | tail -1
1|The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
$ kubectl cluster-info 2>&1 | tail -1
1|The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
