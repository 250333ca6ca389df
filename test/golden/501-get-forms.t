# get in other forms
> a.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web, tier: front}, annotations: {note: "hello: world", multi: "a\nb"}}
| spec: {clusterIP: 10.96.150.1, selector: {app: web, tier: front}, ports: [{name: http, port: 80, targetPort: http}, {name: dns, port: 53, protocol: UDP, targetPort: 5353}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: head, labels: {app: head}}
| spec: {clusterIP: None, selector: {app: web}}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web-1, labels: {app: web, tier: front}}
| spec:
|   nodeName: kind-worker
|   containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=5353], ports: [{name: http, containerPort: 8080}, {containerPort: 5353, protocol: UDP}]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: two, labels: {app: two}}
| spec:
|   nodeName: kind-worker2
|   containers:
|   - {name: a, image: "busybox:1.36", command: [sleep, infinity]}
|   - {name: b, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8090, --udp-port=-1], env: [{name: X, value: "1"}, {name: IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}]}
$ kubectl apply -f a.yaml
1|service/web created
1|service/head created
1|pod/web-1 created
1|pod/two created
@ ready
$ kubectl get svc,pods
1|NAME                 TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)         AGE
1|service/head         ClusterIP   None          <none>        <none>          4s
1|service/kubernetes   ClusterIP   10.96.0.1     <none>        443/TCP         7s
1|service/web          ClusterIP   10.96.150.1   <none>        80/TCP,53/UDP   4s
1|
1|NAME        READY   STATUS    RESTARTS   AGE
1|pod/two     2/2     Running   0          4s
1|pod/web-1   1/1     Running   0          4s
$ kubectl get all -o wide
1|NAME        READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|pod/two     2/2     Running   0          4s    10.244.2.2   kind-worker2   <none>           <none>
1|pod/web-1   1/1     Running   0          4s    10.244.1.2   kind-worker    <none>           <none>
1|
1|NAME                 TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)         AGE   SELECTOR
1|service/head         ClusterIP   None          <none>        <none>          4s    app=web
1|service/kubernetes   ClusterIP   10.96.0.1     <none>        443/TCP         7s    <none>
1|service/web          ClusterIP   10.96.150.1   <none>        80/TCP,53/UDP   4s    app=web,tier=front
$ kubectl get svc web -o json
1|{
1|    "apiVersion": "v1",
1|    "kind": "Service",
1|    "metadata": {
1|        "annotations": {
1|            "kubectl.kubernetes.io/last-applied-configuration": "{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{\"multi\":\"a\\nb\",\"note\":\"hello: world\"},\"labels\":{\"app\":\"web\",\"tier\":\"front\"},\"name\":\"web\",\"namespace\":\"default\"},\"spec\":{\"clusterIP\":\"10.96.150.1\",\"ports\":[{\"name\":\"http\",\"port\":80,\"targetPort\":\"http\"},{\"name\":\"dns\",\"port\":53,\"protocol\":\"UDP\",\"targetPort\":5353}],\"selector\":{\"app\":\"web\",\"tier\":\"front\"}}}\n",
1|            "multi": "a\nb",
1|            "note": "hello: world"
1|        },
1|        "creationTimestamp": "2026-11-21T02:26:47Z",
1|        "labels": {
1|            "app": "web",
1|            "tier": "front"
1|        },
1|        "name": "web",
1|        "namespace": "default",
1|        "resourceVersion": "322",
1|        "uid": "73473a04-ad09-4d60-8e0c-2c21758950b7"
1|    },
1|    "spec": {
1|        "clusterIP": "10.96.150.1",
1|        "clusterIPs": [
1|            "10.96.150.1"
1|        ],
1|        "internalTrafficPolicy": "Cluster",
1|        "ipFamilies": [
1|            "IPv4"
1|        ],
1|        "ipFamilyPolicy": "SingleStack",
1|        "ports": [
1|            {
1|                "name": "http",
1|                "port": 80,
1|                "protocol": "TCP",
1|                "targetPort": "http"
1|            },
1|            {
1|                "name": "dns",
1|                "port": 53,
1|                "protocol": "UDP",
1|                "targetPort": 5353
1|            }
1|        ],
1|        "selector": {
1|            "app": "web",
1|            "tier": "front"
1|        },
1|        "sessionAffinity": "None",
1|        "type": "ClusterIP"
1|    },
1|    "status": {
1|        "loadBalancer": {}
1|    }
1|}
$ kubectl get svc web -o jsonpath-as-json='{.spec.ports[*].name}'
1|[
1|    "http",
1|    "dns"
1|]
$ kubectl get svc -o jsonpath='{range .items[?(@.spec.clusterIP!="None")]}{.metadata.name}:{range .spec.ports[*]}{.port}/{.protocol},{end}{"\n"}{end}'
1|kubernetes:443/TCP,
1|web:80/TCP,53/UDP,
$ kubectl get svc -o custom-columns='NAME:.metadata.name,PORTS:.spec.ports[*].port,SEL:.spec.selector,X:.spec.nope'
1|NAME         PORTS    SEL                       X
1|head         <none>   map[app:web]              <none>
1|kubernetes   443      <none>                    <none>
1|web          80,53    map[app:web tier:front]   <none>
$ kubectl get svc web -o go-template='{{range $i, $p := .spec.ports}}{{if $i}}, {{end}}{{$p.name}}={{$p.port}}{{end}}{{"\n"}}'
1|http=80, dns=53
$ kubectl get svc web -o kyaml
1|---
1|{
1|  apiVersion: "v1",
1|  kind: "Service",
1|  metadata: {
1|    annotations: {
1|      kubectl.kubernetes.io/last-applied-configuration: "\
1|         {\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{\"multi\":\"a\\nb\",\"note\":\"hello: world\"},\"labels\":{\"app\":\"web\",\"tier\":\"front\"},\"name\":\"web\",\"namespace\":\"default\"},\"spec\":{\"clusterIP\":\"10.96.150.1\",\"ports\":[{\"name\":\"http\",\"port\":80,\"targetPort\":\"http\"},{\"name\":\"dns\",\"port\":53,\"protocol\":\"UDP\",\"targetPort\":5353}],\"selector\":{\"app\":\"web\",\"tier\":\"front\"}}}\n\
1|        ",
1|      multi: "\
1|         a\n\
1|         b\
1|        ",
1|      note: "hello: world",
1|    },
1|    creationTimestamp: "2026-11-21T02:26:47Z",
1|    labels: {
1|      app: "web",
1|      tier: "front",
1|    },
1|    name: "web",
1|    namespace: "default",
1|    resourceVersion: "322",
1|    uid: "73473a04-ad09-4d60-8e0c-2c21758950b7",
1|  },
1|  spec: {
1|    clusterIP: "10.96.150.1",
1|    clusterIPs: [
1|      "10.96.150.1",
1|    ],
1|    internalTrafficPolicy: "Cluster",
1|    ipFamilies: [
1|      "IPv4",
1|    ],
1|    ipFamilyPolicy: "SingleStack",
1|    ports: [{
1|      name: "http",
1|      port: 80,
1|      protocol: "TCP",
1|      targetPort: "http",
1|    }, {
1|      name: "dns",
1|      port: 53,
1|      protocol: "UDP",
1|      targetPort: 5353,
1|    }],
1|    selector: {
1|      app: "web",
1|      tier: "front",
1|    },
1|    sessionAffinity: "None",
1|    type: "ClusterIP",
1|  },
1|  status: {
1|    loadBalancer: {},
1|  },
1|}
$ kubectl get endpoints web -o yaml
1|apiVersion: v1
1|kind: Endpoints
1|metadata:
1|  annotations:
1|    endpoints.kubernetes.io/last-change-trigger-time: "2026-11-21T02:26:47Z"
1|  creationTimestamp: "2026-11-21T02:26:47Z"
1|  labels:
1|    app: web
1|    endpoints.kubernetes.io/managed-by: endpoint-controller
1|    tier: front
1|  name: web
1|  namespace: default
1|  resourceVersion: "335"
1|  uid: 4014fe2a-264c-4e93-951f-ddf4bdc99835
1|subsets:
1|- addresses:
1|  - ip: 10.244.1.2
1|    nodeName: kind-worker
1|    targetRef:
1|      kind: Pod
1|      name: web-1
1|      namespace: default
1|      uid: 9ed7bd66-c90b-43b7-885b-719af02a1385
1|  ports:
1|  - name: http
1|    port: 8080
1|    protocol: TCP
1|  - name: dns
1|    port: 5353
1|    protocol: UDP
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpointslices -l kubernetes.io/service-name=web -o yaml
1|apiVersion: v1
1|items:
1|- addressType: IPv4
1|  apiVersion: discovery.k8s.io/v1
1|  endpoints:
1|  - addresses:
1|    - 10.244.1.2
1|    conditions:
1|      ready: true
1|      serving: true
1|      terminating: false
1|    nodeName: kind-worker
1|    targetRef:
1|      kind: Pod
1|      name: web-1
1|      namespace: default
1|      uid: 9ed7bd66-c90b-43b7-885b-719af02a1385
1|  kind: EndpointSlice
1|  metadata:
1|    annotations:
1|      endpoints.kubernetes.io/last-change-trigger-time: "2026-11-21T02:26:47Z"
1|    creationTimestamp: "2026-11-21T02:26:47Z"
1|    generateName: web-
1|    generation: 2
1|    labels:
1|      app: web
1|      endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io
1|      kubernetes.io/service-name: web
1|      tier: front
1|    name: web-bffwm
1|    namespace: default
1|    ownerReferences:
1|    - apiVersion: v1
1|      blockOwnerDeletion: true
1|      controller: true
1|      kind: Service
1|      name: web
1|      uid: 73473a04-ad09-4d60-8e0c-2c21758950b7
1|    resourceVersion: "336"
1|    uid: 8d614ffc-6af3-48ac-9cdc-bef8ee22b1e5
1|  ports:
1|  - name: http
1|    port: 8080
1|    protocol: TCP
1|  - name: dns
1|    port: 5353
1|    protocol: UDP
1|kind: List
1|metadata:
1|  resourceVersion: ""
$ kubectl describe endpointslices -l kubernetes.io/service-name=web
1|Name:         web-bffwm
1|Namespace:    default
1|Labels:       app=web
1|              endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io
1|              kubernetes.io/service-name=web
1|              tier=front
1|Annotations:  endpoints.kubernetes.io/last-change-trigger-time: 2026-11-21T02:26:47Z
1|AddressType:  IPv4
1|Ports:
1|  Name  Port  Protocol
1|  ----  ----  --------
1|  http  8080  TCP
1|  dns   5353  UDP
1|Endpoints:
1|  - Addresses:  10.244.1.2
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/web-1
1|    NodeName:   kind-worker
1|    Zone:       <unset>
1|Events:         <none>
$ kubectl describe endpoints web
1|Name:         web
1|Namespace:    default
1|Labels:       app=web
1|              endpoints.kubernetes.io/managed-by=endpoint-controller
1|              tier=front
1|Annotations:  endpoints.kubernetes.io/last-change-trigger-time: 2026-11-21T02:26:47Z
1|Subsets:
1|  Addresses:          10.244.1.2
1|  NotReadyAddresses:  <none>
1|  Ports:
1|    Name  Port  Protocol
1|    ----  ----  --------
1|    http  8080  TCP
1|    dns   5353  UDP
1|
1|Events:  <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get pods --sort-by=.metadata.name --no-headers -o custom-columns=N:.metadata.name
1|two
1|web-1
$ kubectl get pods -l 'app notin (two)' -o name
1|pod/web-1
$ kubectl get pods -l app!=web,app -L app,tier
1|NAME   READY   STATUS    RESTARTS   AGE   APP   TIER
1|two    2/2     Running   0          5s    two   
$ kubectl get pods --field-selector spec.nodeName=kind-worker2 -o wide
1|NAME   READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|two    2/2     Running   0          5s    10.244.2.2   kind-worker2   <none>           <none>
$ kubectl get pods --field-selector status.phase=Pending
2|No resources found in default namespace.
$ kubectl get pods --field-selector bad=1
2|Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "bad=1": field label not supported: bad
? 1
$ kubectl get pod two -o yaml
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Pod","metadata":{"annotations":{},"labels":{"app":"two"},"name":"two","namespace":"default"},"spec":{"containers":[{"command":["sleep","infinity"],"image":"busybox:1.36","name":"a"},{"args":["netexec","--http-port=8090","--udp-port=-1"],"env":[{"name":"X","value":"1"},{"name":"IP","valueFrom":{"fieldRef":{"fieldPath":"status.podIP"}}}],"image":"registry.k8s.io/e2e-test-images/agnhost:2.53","name":"b"}],"nodeName":"kind-worker2"}}
1|  creationTimestamp: "2026-11-21T02:26:47Z"
1|  generation: 1
1|  labels:
1|    app: two
1|  name: two
1|  namespace: default
1|  resourceVersion: "344"
1|  uid: abc6e0c6-f4db-4ce9-9c34-57cc0296cb99
1|spec:
1|  containers:
1|  - command:
1|    - sleep
1|    - infinity
1|    image: busybox:1.36
1|    imagePullPolicy: IfNotPresent
1|    name: a
1|    resources: {}
1|    terminationMessagePath: /dev/termination-log
1|    terminationMessagePolicy: File
1|    volumeMounts:
1|    - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
1|      name: kube-api-access-rn76g
1|      readOnly: true
1|  - args:
1|    - netexec
1|    - --http-port=8090
1|    - --udp-port=-1
1|    env:
1|    - name: X
1|      value: "1"
1|    - name: IP
1|      valueFrom:
1|        fieldRef:
1|          apiVersion: v1
1|          fieldPath: status.podIP
1|    image: registry.k8s.io/e2e-test-images/agnhost:2.53
1|    imagePullPolicy: IfNotPresent
1|    name: b
1|    resources: {}
1|    terminationMessagePath: /dev/termination-log
1|    terminationMessagePolicy: File
1|    volumeMounts:
1|    - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
1|      name: kube-api-access-rn76g
1|      readOnly: true
1|  dnsPolicy: ClusterFirst
1|  enableServiceLinks: true
1|  nodeName: kind-worker2
1|  preemptionPolicy: PreemptLowerPriority
1|  priority: 0
1|  restartPolicy: Always
1|  schedulerName: default-scheduler
1|  securityContext: {}
1|  serviceAccount: default
1|  serviceAccountName: default
1|  terminationGracePeriodSeconds: 30
1|  tolerations:
1|  - effect: NoExecute
1|    key: node.kubernetes.io/not-ready
1|    operator: Exists
1|    tolerationSeconds: 300
1|  - effect: NoExecute
1|    key: node.kubernetes.io/unreachable
1|    operator: Exists
1|    tolerationSeconds: 300
1|  volumes:
1|  - name: kube-api-access-rn76g
1|    projected:
1|      defaultMode: 420
1|      sources:
1|      - serviceAccountToken:
1|          expirationSeconds: 3607
1|          path: token
1|      - configMap:
1|          items:
1|          - key: ca.crt
1|            path: ca.crt
1|          name: kube-root-ca.crt
1|      - downwardAPI:
1|          items:
1|          - fieldRef:
1|              apiVersion: v1
1|              fieldPath: metadata.namespace
1|            path: namespace
1|status:
1|  conditions:
1|  - lastProbeTime: null
1|    lastTransitionTime: "2026-11-21T02:26:47Z"
1|    observedGeneration: 1
1|    status: "True"
1|    type: PodReadyToStartContainers
1|  - lastProbeTime: null
1|    lastTransitionTime: "2026-11-21T02:26:47Z"
1|    observedGeneration: 1
1|    status: "True"
1|    type: Initialized
1|  - lastProbeTime: null
1|    lastTransitionTime: "2026-11-21T02:26:47Z"
1|    observedGeneration: 1
1|    status: "True"
1|    type: Ready
1|  - lastProbeTime: null
1|    lastTransitionTime: "2026-11-21T02:26:47Z"
1|    observedGeneration: 1
1|    status: "True"
1|    type: ContainersReady
1|  - lastProbeTime: null
1|    lastTransitionTime: "2026-11-21T02:26:47Z"
1|    observedGeneration: 1
1|    status: "True"
1|    type: PodScheduled
1|  containerStatuses:
1|  - containerID: containerd://abc6e0c6f4db4ce99c3457cc0296cb99abc6e0c6f4db4ce99c3457cc0296cb99
1|    image: busybox:1.36
1|    imageID: docker.io/library/busybox:1.36
1|    lastState: {}
1|    name: a
1|    ready: true
1|    restartCount: 0
1|    started: true
1|    state:
1|      running:
1|        startedAt: "2026-11-21T02:26:47Z"
1|  - containerID: containerd://abc6e0c6f4db4ce99c3457cc0296cb99abc6e0c6f4db4ce99c3457cc0296cb99
1|    image: registry.k8s.io/e2e-test-images/agnhost:2.53
1|    imageID: docker.io/library/registry.k8s.io/e2e-test-images/agnhost:2.53
1|    lastState: {}
1|    name: b
1|    ready: true
1|    restartCount: 0
1|    started: true
1|    state:
1|      running:
1|        startedAt: "2026-11-21T02:26:47Z"
1|  hostIP: 172.18.0.4
1|  hostIPs:
1|  - ip: 172.18.0.4
1|  phase: Running
1|  podIP: 10.244.2.2
1|  podIPs:
1|  - ip: 10.244.2.2
1|  qosClass: BestEffort
1|  startTime: "2026-11-21T02:26:47Z"
$ kubectl get pod web-1 -o jsonpath='{.status.conditions[?(@.type=="Ready")].status} {.status.containerStatuses[0].state}{"\n"}'
1|True {"running":{"startedAt":"2026-11-21T02:26:47Z"}}
$ kubectl get nodes
1|NAME                 STATUS   ROLES           AGE   VERSION
1|kind-control-plane   Ready    control-plane   69s   v1.36.3
1|kind-worker          Ready    <none>          68s   v1.36.3
1|kind-worker2         Ready    <none>          68s   v1.36.3
$ kubectl get nodes -o wide
1|NAME                 STATUS   ROLES           AGE   VERSION   INTERNAL-IP   EXTERNAL-IP   OS-IMAGE                         KERNEL-VERSION            CONTAINER-RUNTIME
1|kind-control-plane   Ready    control-plane   69s   v1.36.3   172.18.0.2    <none>        Debian GNU/Linux 12 (bookworm)   6.18.44-fc-v669 (amd64)   containerd://2.1.3
1|kind-worker          Ready    <none>          68s   v1.36.3   172.18.0.3    <none>        Debian GNU/Linux 12 (bookworm)   6.18.44-fc-v669 (amd64)   containerd://2.1.3
1|kind-worker2         Ready    <none>          68s   v1.36.3   172.18.0.4    <none>        Debian GNU/Linux 12 (bookworm)   6.18.44-fc-v669 (amd64)   containerd://2.1.3
$ kubectl get ns
1|NAME              STATUS   AGE
1|default           Active   70s
1|kube-node-lease   Active   70s
1|kube-public       Active   70s
1|kube-system       Active   70s
$ kubectl get ns --show-labels
1|NAME              STATUS   AGE   LABELS
1|default           Active   70s   kubernetes.io/metadata.name=default
1|kube-node-lease   Active   70s   kubernetes.io/metadata.name=kube-node-lease
1|kube-public       Active   70s   kubernetes.io/metadata.name=kube-public
1|kube-system       Active   70s   kubernetes.io/metadata.name=kube-system
$ kubectl get svc -A
1|NAMESPACE     NAME         TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)                  AGE
1|default       head         ClusterIP   None          <none>        <none>                   6s
1|default       kubernetes   ClusterIP   10.96.0.1     <none>        443/TCP                  9s
1|default       web          ClusterIP   10.96.150.1   <none>        80/TCP,53/UDP            6s
1|kube-system   kube-dns     ClusterIP   10.96.0.10    <none>        53/UDP,53/TCP,9153/TCP   68s
$ kubectl get deploy -A -o wide
1|NAMESPACE     NAME      READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES                                    SELECTOR
1|kube-system   coredns   2/2     2            2           68s   coredns      registry.k8s.io/coredns/coredns:v1.14.2   k8s-app=kube-dns
$ kubectl get cm -A
1|NAMESPACE         NAME                                                   DATA   AGE
1|default           kube-root-ca.crt                                       1      10s
1|kube-node-lease   kube-root-ca.crt                                       1      68s
1|kube-public       kube-root-ca.crt                                       1      68s
1|kube-system       coredns                                                1      68s
1|kube-system       kube-apiserver-legacy-service-account-token-tracking   1      70s
1|kube-system       kube-root-ca.crt                                       1      67s
$ kubectl get sa -A
1|NAMESPACE         NAME      AGE
1|default           default   68s
1|kube-node-lease   default   68s
1|kube-public       default   68s
1|kube-system       coredns   68s
1|kube-system       default   68s
$ kubectl describe svc head web
1|Name:                     head
1|Namespace:                default
1|Labels:                   app=head
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       None
1|IPs:                      None
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     web
1|Namespace:                default
1|Labels:                   app=web
1|                          tier=front
1|Annotations:              multi:
1|                            a
1|                            b
1|                          note: hello: world
1|Selector:                 app=web,tier=front
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.150.1
1|IPs:                      10.96.150.1
1|Port:                     http  80/TCP
1|TargetPort:               http/TCP
1|Endpoints:                10.244.1.2:8080
1|Port:                     dns  53/UDP
1|TargetPort:               5353/UDP
1|Endpoints:                10.244.1.2:5353
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
$ kubectl get --raw /api/v1/namespaces/default/services/web | head -c 60
1\{"kind":"Service","apiVersion":"v1","metadata":{"name":"web"
$ kubectl get svc web --template='{{.spec.type}}'
1\ClusterIP
$ kubectl get servicecidr
1|NAME         CIDRS          AGE
1|kubernetes   10.96.0.0/16   71s
$ kubectl get ipaddress
1|NAME          PARENTREF
1|10.96.0.1     services/default/kubernetes
1|10.96.0.10    services/kube-system/kube-dns
1|10.96.150.1   services/default/web
$ kubectl get svc web -o yaml --show-managed-fields | head -20
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"multi":"a\nb","note":"hello: world"},"labels":{"app":"web","tier":"front"},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.150.1","ports":[{"name":"http","port":80,"targetPort":"http"},{"name":"dns","port":53,"protocol":"UDP","targetPort":5353}],"selector":{"app":"web","tier":"front"}}}
1|    multi: |-
1|      a
1|      b
1|    note: 'hello: world'
1|  creationTimestamp: "2026-11-21T02:26:47Z"
1|  labels:
1|    app: web
1|    tier: front
1|  managedFields:
1|  - apiVersion: v1
1|    fieldsType: FieldsV1
1|    fieldsV1:
1|      f:metadata:
1|        f:annotations:
$ kubectl get svc/web pod/two -o name
1|service/web
1|pod/two
$ docker exec kind-worker iptables -t nat -L KUBE-SVC-AAAA -n
2|iptables v1.8.9 (nf_tables): chain `KUBE-SVC-AAAA' in table `nat' is incompatible, use 'nft' tool.
? 1
$ docker exec kind-worker iptables-save -t nat | grep 'default/web'
1|-A KUBE-SEP-KMEBPXNNRQD2JPB6 -s 10.244.1.2/32 -m comment --comment "default/web:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KMEBPXNNRQD2JPB6 -p udp -m comment --comment "default/web:dns" -m udp -j DNAT --to-destination 10.244.1.2:5353
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -s 10.244.1.2/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.150.1/32 -p udp -m comment --comment "default/web:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-3OI236ZBKTWAFB2I
1|-A KUBE-SERVICES -d 10.96.150.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-SVC-3OI236ZBKTWAFB2I ! -s 10.244.0.0/16 -d 10.96.150.1/32 -p udp -m comment --comment "default/web:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-3OI236ZBKTWAFB2I -m comment --comment "default/web:dns -> 10.244.1.2:5353" -j KUBE-SEP-KMEBPXNNRQD2JPB6
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s 10.244.0.0/16 -d 10.96.150.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -j KUBE-SEP-UIQK3OSOSTRHRPBX
$ docker exec kind-worker iptables -t nat -S | grep default/head | wc -l
1|0
