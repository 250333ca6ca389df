# Lines for both kubectls, the real one and ours, against the same cluster: what they print must be the same. No answers are recorded here.
> base.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web, labels: {app: web}}
| spec:
|   replicas: 3
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec], ports: [{containerPort: 8080, name: http}], env: [{name: A, value: b}], resources: {requests: {cpu: 100m, memory: 64Mi}, limits: {memory: 128Mi}}, readinessProbe: {httpGet: {path: /healthz, port: 8080}}}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web, tier: front}, annotations: {note: "hello world"}}
| spec: {clusterIP: 10.96.50.1, type: NodePort, selector: {app: web}, ports: [{name: http, port: 80, targetPort: http, nodePort: 30100}, {name: dns, port: 53, protocol: UDP, targetPort: 5353, nodePort: 30101}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, clusterIP: 10.96.50.2, selector: {app: web}, sessionAffinity: ClientIP, externalTrafficPolicy: Local, healthCheckNodePort: 30300, ports: [{port: 80, targetPort: 8080, nodePort: 30102}], loadBalancerSourceRanges: [10.0.0.0/8]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext}
| spec: {type: ExternalName, externalName: example.com}
| ---
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: cm}
| data: {a: "1", b: "x\ny\n"}
| ---
| apiVersion: v1
| kind: Secret
| metadata: {name: sec}
| stringData: {user: admin, pass: hunter2}
| ---
| apiVersion: apps/v1
| kind: StatefulSet
| metadata: {name: db}
| spec:
|   serviceName: db
|   replicas: 2
|   selector: {matchLabels: {app: db}}
|   template:
|     metadata: {labels: {app: db}}
|     spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: networking.k8s.io/v1
| kind: Ingress
| metadata: {name: ing}
| spec: {ingressClassName: nginx, tls: [{hosts: [a.example.com], secretName: sec}], rules: [{host: a.example.com, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {name: http}}}}]}}]}
| ---
| apiVersion: networking.k8s.io/v1
| kind: NetworkPolicy
| metadata: {name: np}
| spec: {podSelector: {matchLabels: {app: web}}, ingress: [{from: [{podSelector: {matchLabels: {app: db}}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}], ports: [{port: 8080}]}], egress: [{}], policyTypes: [Ingress, Egress]}
| ---
| apiVersion: batch/v1
| kind: CronJob
| metadata: {name: cj}
| spec: {schedule: "0 0 1 1 *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: busybox, command: [date]}]}}}}}
| ---
| apiVersion: apps/v1
| kind: DaemonSet
| metadata: {name: ds}
| spec: {selector: {matchLabels: {app: ds}}, template: {metadata: {labels: {app: ds}}, spec: {containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}}}
| ---
| apiVersion: policy/v1
| kind: PodDisruptionBudget
| metadata: {name: pdb}
| spec: {minAvailable: 1, selector: {matchLabels: {app: web}}}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: solo, labels: {run: solo}}
| spec: {nodeName: kind-control-plane, volumes: [{name: v, configMap: {name: cm}}, {name: e, emptyDir: {}}], initContainers: [{name: i, image: "busybox:1.36", command: ["true"]}], containers: [{name: m, image: "busybox:1.36", command: [sleep, infinity], volumeMounts: [{name: v, mountPath: /cm}], livenessProbe: {exec: {command: ["true"]}, periodSeconds: 5}, env: [{name: P, valueFrom: {fieldRef: {fieldPath: status.podIP}}}, {name: S, valueFrom: {secretKeyRef: {name: sec, key: user}}}]}], tolerations: [{key: k, operator: Exists}], nodeSelector: {kubernetes.io/os: linux}}
$ kubectl apply -f base.yaml
@ ready
$ kubectl get all
$ kubectl get svc,ep,endpointslices -o wide
$ kubectl get svc -o yaml
$ kubectl get svc web -o json
$ kubectl get svc web -o jsonpath='{.spec.ports[*].nodePort}{"\n"}'
$ kubectl get svc -o jsonpath='{range .items[*]}{.metadata.name}{"\t"}{.spec.clusterIP}{"\n"}{end}'
$ kubectl get svc -o jsonpath='{.items[?(@.spec.type=="NodePort")].metadata.name}{"\n"}'
$ kubectl get svc -o jsonpath='{.items[*].spec.ports[?(@.port>60)].port}{"\n"}'
$ kubectl get svc web -o jsonpath='{.spec.ports[-1:].name}{"\n"}'
$ kubectl get svc web -o jsonpath='{.nope}{"\n"}'
$ kubectl get svc web -o jsonpath-as-json='{.spec.ports}'
$ kubectl get svc web -o go-template='{{.spec.clusterIP}}{{"\n"}}'
$ kubectl get svc -o go-template='{{range .items}}{{.metadata.name}}{{if .spec.selector}} {{len .spec.selector}}{{end}}{{"\n"}}{{end}}'
$ kubectl get svc -o custom-columns=N:.metadata.name,P:.spec.ports[*].port,L:.metadata.labels.app
$ kubectl get svc -o custom-columns=N:.metadata.name --no-headers
$ kubectl get svc -o name
$ kubectl get svc --show-labels
$ kubectl get svc -L app,tier
$ kubectl get svc --sort-by=.spec.type
$ kubectl get svc --sort-by='{.spec.clusterIP}' -o name
$ kubectl get svc --sort-by=.metadata.nope
$ kubectl get svc -l app
$ kubectl get svc -l '!app'
$ kubectl get svc -l 'app in (web,x),tier!=back'
$ kubectl get svc -l 'app=='
$ kubectl get svc -l 'a b'
$ kubectl get svc --field-selector metadata.name=web
$ kubectl get svc --field-selector spec.type=NodePort
$ kubectl get svc --field-selector spec.nope=x
$ kubectl get pods --field-selector status.phase=Running,spec.nodeName=kind-control-plane -o name | grep solo
$ kubectl get pods --chunk-size=2 -o name | wc -l
$ kubectl get svc web nope
$ kubectl get svc web --ignore-not-found
$ kubectl get svc nope --ignore-not-found
$ kubectl get svc/web deploy/web
$ kubectl get svc,deploy web
$ kubectl get nodes -o wide
$ kubectl get ns
$ kubectl get deploy web -o yaml
$ kubectl get deploy -o wide
$ kubectl get rs -o wide
$ kubectl get sts -o wide
$ kubectl get ds -o wide
$ kubectl get cj -o wide
$ kubectl get ing -o wide
$ kubectl get netpol
$ kubectl get pdb
$ kubectl get cm
$ kubectl get cm cm -o yaml
$ kubectl get secret
$ kubectl get secret sec -o yaml
$ kubectl get sa
$ kubectl get pod solo -o yaml
$ kubectl get pod solo -o wide
$ kubectl get pod solo --output=wide --show-labels
$ kubectl get pod solo --show-managed-fields -o jsonpath='{.metadata.managedFields[*].manager}{"\n"}'
$ kubectl get pod solo --show-managed-fields -o yaml
$ kubectl get svc web -o yaml --show-managed-fields
$ kubectl get events --for pod/solo
$ kubectl get foo
$ kubectl get
$ kubectl get svc --output=foo
$ kubectl get svc -o
$ kubectl get svc -o jsonpath
$ kubectl get svc -o jsonpath='{.items[}'
$ kubectl get svc -o go-template='{{.x'
$ kubectl get svc -o custom-columns
$ kubectl get svc -o custom-columns=a
$ kubectl get --raw /api
$ kubectl get --raw /apis/discovery.k8s.io/v1
$ kubectl get --raw /healthz
$ kubectl get --raw /nope
$ kubectl describe svc web
$ kubectl describe svc lb
$ kubectl describe svc ext
$ kubectl describe svc
$ kubectl describe deploy web
$ kubectl describe sts db
$ kubectl describe ds ds
$ kubectl describe cj cj
$ kubectl describe ing ing
$ kubectl describe netpol np
$ kubectl describe pdb pdb
$ kubectl describe cm cm
$ kubectl describe secret sec
$ kubectl describe pod solo
$ kubectl describe node kind-worker2
$ kubectl describe ns default
$ kubectl describe sa default
$ kubectl describe rs
$ kubectl describe svc nope
$ kubectl describe svc -l app=web
$ kubectl describe svc we
$ kubectl describe foo
$ kubectl describe
$ kubectl get svc web -o yaml | kubectl apply -f - --dry-run=server
$ kubectl diff -f base.yaml
$ kubectl apply -f base.yaml
$ kubectl apply -f base.yaml --dry-run=client
$ kubectl apply -f base.yaml --dry-run=server
$ kubectl apply -f base.yaml -o name
$ kubectl apply -f base.yaml --server-side
$ kubectl apply -f base.yaml --server-side --force-conflicts
$ kubectl apply -f nope.yaml
$ kubectl apply
$ kubectl apply -f base.yaml -l app=web
$ kubectl create -f base.yaml
$ kubectl create svc clusterip c1 --tcp=80:8080 --dry-run=client -o yaml
$ kubectl create svc nodeport c2 --tcp=80 --node-port=30999 --dry-run=client -o json
$ kubectl create svc loadbalancer c3 --tcp=80,443:8443 -o yaml --dry-run=client
$ kubectl create svc externalname c4 --external-name a.b.c --dry-run=client -o yaml
$ kubectl create svc clusterip c5 --clusterip=None
$ kubectl create svc clusterip c5 --clusterip=None
$ kubectl create svc clusterip c6
$ kubectl create svc clusterip c6 --tcp=a
$ kubectl create svc clusterip c6 --tcp=70000
$ kubectl create svc nodeport c7 --tcp=80:80 --node-port=99
$ kubectl create deploy d1 --image=nginx --replicas=2 --port=80 --dry-run=client -o yaml
$ kubectl create deploy d1 --image=nginx --image=busybox --dry-run=client -o yaml
$ kubectl create deploy d2 --image=busybox:1.36 -- sleep 1d
$ kubectl create cm c8 --from-literal=a=b --from-file=base.yaml --dry-run=client -o name
$ kubectl create cm c8 --from-literal=a
$ kubectl create secret generic s8 --from-literal=a=b -o yaml --dry-run=client
$ kubectl create secret tls t8
$ kubectl create ns n8
$ kubectl create ns N8
$ kubectl create job j8 --image=busybox --dry-run=client -o yaml -- date
$ kubectl create job j9 --from=cronjob/cj
$ kubectl create cronjob k8 --image=busybox --schedule='* * * * *' --dry-run=client -o yaml
$ kubectl create ingress i8 --rule='a.b/x*=web:80' --dry-run=client -o yaml
$ kubectl create role r8 --verb=get --resource=pods --dry-run=client -o yaml
$ kubectl create role r8 --verb=get --resource=foos
$ kubectl create quota q8 --hard=cpu=1,pods=2 -o yaml --dry-run=client
$ kubectl create pdb p8 --selector=app=web --min-available=1 --dry-run=client -o yaml
$ kubectl create token default --dry-run
$ kubectl create foo
$ kubectl create
$ kubectl expose deploy web --port=80 --name=e1 --dry-run=client -o yaml
$ kubectl expose deploy web --name=e2 --port=81 --target-port=http --type=NodePort
$ kubectl expose pod solo --port=80 --name=e3
$ kubectl expose svc web --name=e4 --port=8081 --selector=app=x
$ kubectl expose deploy web
$ kubectl expose svc ext --name=e5
$ kubectl expose deploy nope --port=80
$ kubectl expose ds ds --port=1
$ kubectl run r1 --image=busybox:1.36 --restart=Never --dry-run=client -o yaml -- sleep 1
$ kubectl run r2 --image=nginx --port=80 --labels=a=b --env=X=Y --dry-run=client -o yaml
$ kubectl run R3 --image=x
$ kubectl run r3
$ kubectl scale deploy web --replicas=2
$ kubectl scale deploy web --replicas=2 --current-replicas=5
$ kubectl scale deploy/web sts/db --replicas=1
$ kubectl scale deploy nope --replicas=1
$ kubectl scale deploy web
$ kubectl scale svc web --replicas=1
$ kubectl label svc web x=y
$ kubectl label svc web x=z
$ kubectl label svc web x=z --overwrite
$ kubectl label svc web x-
$ kubectl label svc web x-
$ kubectl label svc web 'bad key=1'
$ kubectl label svc --all q=1
$ kubectl label svc nope a=b
$ kubectl annotate svc web note-
$ kubectl annotate svc web a=b c=d
$ kubectl annotate svc web a=c
$ kubectl annotate svc --all a-
$ kubectl patch svc web -p '{"spec":{"ports":[{"port":80,"targetPort":9000}]}}'
$ kubectl patch svc web --type=merge -p '{"spec":{"sessionAffinity":"ClientIP"}}'
$ kubectl patch svc web --type=json -p '[{"op":"replace","path":"/spec/ports/0/port","value":81}]'
$ kubectl patch svc web --type=json -p '[{"op":"test","path":"/spec/type","value":"X"}]'
$ kubectl patch svc web --type=json -p '[{"op":"remove","path":"/spec/nope"}]'
$ kubectl patch svc web --type=json -p '{"op":"x"}'
$ kubectl patch svc web -p 'spec: {type: ClusterIP}'
$ kubectl patch svc web -p '{"spec":{"type":"Foo"}}'
$ kubectl patch svc web -p '{"spec":{"foo":1}}'
$ kubectl patch svc web -p '{"spec":{"ports":"x"}}'
$ kubectl patch deploy web -p '{"spec":{"replicas":"x"}}'
$ kubectl patch deploy web --subresource=scale --type=merge -p '{"spec":{"replicas":2}}'
$ kubectl patch svc web
$ kubectl set image deploy/web c=nginx:1.27
$ kubectl set image deploy/web x=nginx:1.27
$ kubectl set env deploy/web Q=1
$ kubectl set env deploy/web --list
$ kubectl set env deploy/web Q-
$ kubectl set resources deploy/web --limits=cpu=1
$ kubectl set selector svc web app=foo
$ kubectl set sa deploy/web default
$ kubectl set
$ kubectl replace -f base.yaml
$ kubectl replace -f base.yaml --force --grace-period=0 | sort | head -3
$ kubectl rollout status deploy/web --timeout=20s | tail -1
$ kubectl rollout history deploy/web
$ kubectl rollout history deploy/web --revision=1
$ kubectl rollout pause deploy/web
$ kubectl rollout pause deploy/web
$ kubectl rollout resume deploy/web
$ kubectl rollout undo deploy/web --to-revision=9
$ kubectl rollout restart deploy/web sts/db
$ kubectl rollout status sts/db --timeout=30s | tail -1
$ kubectl rollout history sts/db
$ kubectl rollout status pod/solo
$ kubectl rollout
$ kubectl autoscale deploy web --max=3
$ kubectl autoscale deploy web --max=3 --min=5
$ kubectl get hpa
$ kubectl cordon kind-worker
$ kubectl cordon nope
$ kubectl uncordon kind-worker kind-worker2
$ kubectl taint node kind-worker a=b:NoSchedule
$ kubectl taint node kind-worker a=b:Foo
$ kubectl taint node kind-worker a:NoSchedule-
$ kubectl taint node kind-worker zz-
$ kubectl drain kind-worker --dry-run=client
$ kubectl drain kind-worker
$ kubectl uncordon kind-worker
$ kubectl api-versions
$ kubectl api-resources -o wide | sort | head -80
$ kubectl api-resources --api-group=apps
$ kubectl api-resources --verbs=list --namespaced -o name | sort
$ kubectl explain svc.spec.type
$ kubectl explain svc.nope
$ kubectl explain deploy.spec.strategy --recursive
$ kubectl explain foo
$ kubectl explain pods --api-version=v2
$ kubectl auth can-i create svc
$ kubectl auth can-i create svc --list | head -3
$ kubectl auth whoami
$ kubectl config view --minify -o jsonpath='{.contexts[0].name}{"\n"}'
$ kubectl config get-clusters
$ kubectl config get-users
$ kubectl config use-context nope
$ kubectl config set-context x --namespace=y
$ kubectl config get-contexts
$ kubectl config use-context x
$ kubectl config use-context kind-kind
$ kubectl config rename-context x y
$ kubectl config delete-context y
$ kubectl config unset contexts.foo
$ kubectl version -o yaml | grep -A3 serverVersion | head -2
$ kubectl cluster-info
$ kubectl options | head -5
$ kubectl wait --for=condition=Ready pod/solo --timeout=2s
$ kubectl wait --for=jsonpath='{.status.phase}'=Running pod/solo --timeout=2s
$ kubectl wait --for=jsonpath='{.status.phase}'=Foo pod/solo --timeout=1s
$ kubectl wait --for=condition=Foo pod/nope --timeout=1s
$ kubectl wait --for=delete pod/nope --timeout=1s
$ kubectl wait --for=foo pod/solo
$ kubectl wait --for=create svc/web --timeout=1s
$ kubectl wait pod/solo
$ kubectl top pods
$ kubectl events --for svc/web
$ kubectl events --types=Foo
$ kubectl delete svc e2 e3 nope
$ kubectl delete svc -l q=1 --dry-run=client
$ kubectl delete svc
$ kubectl delete svc --all --dry-run=server
$ kubectl delete -f base.yaml --dry-run=client -o name
$ kubectl delete pod solo --force
$ kubectl delete deploy web --cascade=orphan
$ kubectl delete cm cm --cascade=foo
$ kubectl delete ns n8
$ kubectl delete foo x
$ kubectl delete svc/web deploy/d2
$ kubectl delete svc,cm -l app=nope
$ kubectl delete svc --all
$ kubectl get svc
$ kubectl ge
$ kubectl get svc --foo
$ kubectl get svc -x
$ kubectl -n kube-system get svc
$ kubectl get svc --namespace=nope
$ kubectl --context=nope get svc
$ kubectl get svc --request-timeout=x
$ kubectl edit svc nope
$ kubectl attach nope
$ kubectl kustomize .
$ kubectl completion foo
$ kubectl logs deploy/nope
$ kubectl annotate
$ kubectl label
$ kubectl auth
$ kubectl apply view-last-applied cm cm
$ kubectl apply view-last-applied svc kubernetes
