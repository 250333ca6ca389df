# run, exec, logs, port-forward, attach: flags and errors before a kubelet is asked
$ kubectl run web --image=nginx:1.27 --port=80 --labels=app=web,tier=front --env=A=1 --env=B=2
1|pod/web created
@ ready
$ kubectl get pod web -o yaml
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  creationTimestamp: "2026-11-29T16:41:29Z"
1|  generation: 1
1|  labels:
1|    app: web
1|    tier: front
1|  name: web
1|  namespace: default
1|  resourceVersion: "5810"
1|  uid: b7d00d5e-5d7f-4202-89e9-c5d3345d9e54
1|spec:
1|  containers:
1|  - env:
1|    - name: A
1|      value: "1"
1|    - name: B
1|      value: "2"
1|    image: nginx:1.27
1|    imagePullPolicy: IfNotPresent
1|    name: web
1|    ports:
1|    - containerPort: 80
1|      protocol: TCP
1|    resources: {}
1|    terminationMessagePath: /dev/termination-log
1|    terminationMessagePolicy: File
1|    volumeMounts:
1|    - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
1|      name: kube-api-access-vzh8b
1|      readOnly: true
1|  dnsPolicy: ClusterFirst
1|  enableServiceLinks: true
1|  nodeName: kind-worker
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
1|  - name: kube-api-access-vzh8b
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
1|    lastTransitionTime: "2026-11-29T16:41:29Z"
1|    observedGeneration: 1
1|    status: "True"
1|    type: PodReadyToStartContainers
1|  - lastProbeTime: null
1|    lastTransitionTime: "2026-11-29T16:41:29Z"
1|    observedGeneration: 1
1|    status: "True"
1|    type: Initialized
1|  - lastProbeTime: null
1|    lastTransitionTime: "2026-11-29T16:41:29Z"
1|    observedGeneration: 1
1|    status: "True"
1|    type: Ready
1|  - lastProbeTime: null
1|    lastTransitionTime: "2026-11-29T16:41:29Z"
1|    observedGeneration: 1
1|    status: "True"
1|    type: ContainersReady
1|  - lastProbeTime: null
1|    lastTransitionTime: "2026-11-29T16:41:29Z"
1|    observedGeneration: 1
1|    status: "True"
1|    type: PodScheduled
1|  containerStatuses:
1|  - containerID: containerd://b7d00d5e5d7f420289e9c5d3345d9e54b7d00d5e5d7f420289e9c5d3345d9e54
1|    image: nginx:1.27
1|    imageID: docker.io/library/nginx:1.27
1|    lastState: {}
1|    name: web
1|    ready: true
1|    restartCount: 0
1|    started: true
1|    state:
1|      running:
1|        startedAt: "2026-11-29T16:41:29Z"
1|  hostIP: 172.18.0.3
1|  hostIPs:
1|  - ip: 172.18.0.3
1|  phase: Running
1|  podIP: 10.244.1.2
1|  podIPs:
1|  - ip: 10.244.1.2
1|  qosClass: BestEffort
1|  startTime: "2026-11-29T16:41:29Z"
$ kubectl run web --image=nginx:1.27
2|Error from server (AlreadyExists): pods "web" already exists
? 1
$ kubectl run exp --image=nginx:1.27 --port=80 --expose
1|service/exp created
1|pod/exp created
$ kubectl get svc exp -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  creationTimestamp: "2026-11-29T16:41:35Z"
1|  name: exp
1|  namespace: default
1|  resourceVersion: "5819"
1|  uid: 1a425b50-63f9-4043-99e4-356bd803da64
1|spec:
1|  clusterIP: 10.96.185.249
1|  clusterIPs:
1|  - 10.96.185.249
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    run: exp
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl get pod exp --show-labels --no-headers | tr -s ' ' | cut -d' ' -f6
1|run=exp
$ kubectl run exp2 --image=nginx --expose
2|error: --port must be set when exposing a service
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p --image=
2|error: --image is required
? 1
$ kubectl run p --image=' bad image'
2|error: Invalid image name " bad image": invalid reference format
? 1
$ kubectl run p --image=Nginx:Latest
2|error: Invalid image name "Nginx:Latest": invalid reference format
? 1
$ kubectl run p --image=nginx --port=99999
2|The Pod "p" is invalid: spec.containers[0].ports[0].containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive
? 1
$ kubectl run p --image=nginx --port=x
2|error: strconv.Atoi: parsing "x": invalid syntax
? 1
$ kubectl run p --image=nginx --labels=a
2|error: unexpected label spec: a
? 1
$ kubectl run p --image=nginx --labels='a=b c'
2|The Pod "p" is invalid: metadata.labels: Invalid value: "b c": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl run p --image=nginx --env=A
2|error: invalid env: A
? 1
$ kubectl run p --image=nginx --env='A B=1'
2|error: invalid env: A B=1
? 1
$ kubectl run p --image=nginx --restart=Always --dry-run=client -o jsonpath='{.spec.restartPolicy}{"\n"}'
1|Always
$ kubectl run p --image=nginx --restart=never
2|error: invalid restart policy: never
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p --image=nginx --rm
2|error: --rm should only be used for attached containers
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p --image=nginx -it --dry-run=client
2|error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p --image=nginx --attach --dry-run=server
2|error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p --image=nginx -i --dry-run=client -o yaml
2|error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p --image=nginx --tty
2|error: -i/--stdin is required for containers with -t/--tty=true
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p --image=nginx --rm -i --restart=Always --dry-run=client
2|error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p --image=nginx --command
1|pod/p created
$ kubectl run p --image=nginx --command --dry-run=client -o jsonpath='{.spec.containers[0].command}{"\n"}' -- a b
1|["a","b"]
$ kubectl run p --image=nginx --annotations=a=b --dry-run=client -o jsonpath='{.metadata.annotations}{"\n"}'
1|{"a":"b"}
$ kubectl run p --image=nginx --image-pull-policy=Never --dry-run=client -o jsonpath='{.spec.containers[0].imagePullPolicy}{"\n"}'
1|Never
$ kubectl run p --image=nginx --image-pull-policy=Sometimes --dry-run=client
2|error: invalid image pull policy: Sometimes
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p --image=nginx --image-pull-policy=Sometimes
2|error: invalid image pull policy: Sometimes
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p --image=nginx --privileged --dry-run=client -o jsonpath='{.spec.containers[0].securityContext}{"\n"}'
1|{"privileged":true}
$ kubectl run p --image=nginx --overrides='{"spec":{"nodeName":"kind-worker2"}}' --dry-run=client -o jsonpath='{.spec.nodeName}{"\n"}'
1|kind-worker2
$ kubectl run p --image=nginx --overrides='{"apiVersion":"v1","spec":{"containers":[{"name":"p","image":"x"}]}}' --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  labels:
1|    run: p
1|  name: p
1|spec:
1|  containers:
1|  - image: x
1|    name: p
1|    resources: {}
1|  dnsPolicy: ClusterFirst
1|  restartPolicy: Always
1|status: {}
$ kubectl run p --image=nginx --overrides='{bad'
2|error: Invalid JSON Patch
? 1
$ kubectl run p --image=nginx --override-type=json --overrides='[{"op":"add","path":"/spec/hostname","value":"h"}]' --dry-run=client -o jsonpath='{.spec.hostname}{"\n"}'
1|h
$ kubectl run p --image=nginx --override-type=strategic --overrides='{"spec":{"containers":[{"name":"p","tty":true}]}}' --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  labels:
1|    run: p
1|  name: p
1|spec:
1|  containers:
1|  - image: nginx
1|    name: p
1|    resources: {}
1|    tty: true
1|  dnsPolicy: ClusterFirst
1|  restartPolicy: Always
1|status: {}
$ kubectl run p --image=nginx --override-type=x --overrides='{}'
2|error: invalid override type: x
? 1
$ kubectl run p --image=nginx --generator=run-pod/v1
2|error: unknown flag: --generator
2|See 'kubectl run --help' for usage.
? 1
$ kubectl run p --image=nginx --replicas=2
2|error: unknown flag: --replicas
2|See 'kubectl run --help' for usage.
? 1
$ kubectl run p --image=nginx --limits=cpu=1
2|error: unknown flag: --limits
2|See 'kubectl run --help' for usage.
? 1
$ kubectl run p --image=nginx --serviceaccount=x
2|error: unknown flag: --serviceaccount
2|See 'kubectl run --help' for usage.
? 1
$ kubectl run --image=nginx
2|error: NAME is required for run
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run p -- sh
2|error: required flag(s) "image" not set
? 1
$ kubectl run a-very-long-name-that-no-label-value-could-hold-because-it-is-past-sixty-three --image=nginx
2|The Pod "a-very-long-name-that-no-label-value-could-hold-because-it-is-past-sixty-three" is invalid: 
2|* metadata.labels: Invalid value: "a-very-long-name-that-no-label-value-could-hold-because-it-is-past-sixty-three": must be no more than 63 bytes
2|* spec.containers[0].name: Invalid value: "a-very-long-name-that-no-label-value-could-hold-because-it-is-past-sixty-three": must be no more than 63 characters
? 1
$ kubectl run p_q --image=nginx
2|The Pod "p_q" is invalid: 
2|* metadata.name: Invalid value: "p_q": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[0].name: Invalid value: "p_q": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl run p --image=nginx --dry-run=server -o name
2|Error from server (AlreadyExists): pods "p" already exists
? 1
$ kubectl run p --image=nginx --dry-run=server
2|Error from server (AlreadyExists): pods "p" already exists
? 1
$ kubectl run p --image=nginx -n nope
2|Error from server (NotFound): namespaces "nope" not found
? 1
$ kubectl run p --image=nginx --quiet
2|Error from server (AlreadyExists): pods "p" already exists
? 1
$ kubectl run p --image=nginx -l run=x --save-config --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  labels:
1|    run: x
1|  name: p
1|spec:
1|  containers:
1|  - image: nginx
1|    name: p
1|    resources: {}
1|  dnsPolicy: ClusterFirst
1|  restartPolicy: Always
1|status: {}
$ kubectl exec web
2|error: you must specify at least one command for the container
? 1
$ kubectl exec web ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl exec nope ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl exec pod/web -c nope ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl exec -c x
2|error: pod, type/name or --filename must be specified
? 1
$ kubectl exec svc/nope ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl exec deploy/nope ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl exec svc/kubernetes --pod-running-timeout=1s ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl exec foo/x ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl exec cm/kube-root-ca.crt ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl exec web --foo ls
2|error: unknown flag: --foo
2|See 'kubectl exec --help' for usage.
? 1
$ kubectl exec -f nope.yaml ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl exec web -n nope ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl logs nope
2|error: error from server (NotFound): pods "nope" not found in namespace "default"
? 1
$ kubectl logs web -c nope
2|error: container nope is not valid for pod web out of: web
? 1
$ kubectl logs deploy/nope
2|error: error from server (NotFound): deployments.apps "nope" not found in namespace "default"
? 1
$ kubectl logs svc/kubernetes --pod-running-timeout=1s
2|error: cannot get the logs from *v1.Service: invalid service 'kubernetes': Service is defined without a selector
? 1
$ kubectl logs cm/x
2|error: error from server (NotFound): configmaps "x" not found in namespace "default"
? 1
$ kubectl logs web --tail=x
2|error: invalid argument "x" for "--tail" flag: strconv.ParseInt: parsing "x": invalid syntax
2|See 'kubectl logs --help' for usage.
? 1
$ kubectl logs web --tail=-5
2|error: --tail must be greater than or equal to -1
? 1
$ kubectl logs web --since=1h --since-time=2026-01-01T00:00:00Z
2|error: at most one of `sinceTime` or `sinceSeconds` may be specified
? 1
$ kubectl logs web --since=-1s
2|error: --since must be greater than 0
? 1
$ kubectl logs web --since-time=yesterday
2|error: parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006"
? 1
$ kubectl logs web --limit-bytes=-1
2|error: --limit-bytes must be greater than 0
? 1
$ kubectl logs web extra more
2|error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
2|POD or TYPE/NAME is a required argument for the logs command
2|See 'kubectl logs -h' for help and examples
? 1
$ kubectl logs -l app=nope
2|No resources found in default namespace.
$ kubectl logs web -l app=web
2|error: only a selector (-l) or a POD name is allowed
2|See 'kubectl logs -h' for help and examples
? 1
$ kubectl logs web -c web --all-containers
2|error: --all-containers=true should not be specified with container name web
? 1
$ kubectl logs
2|error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
2|POD or TYPE/NAME is a required argument for the logs command
2|See 'kubectl logs -h' for help and examples
? 1
$ kubectl logs -f
2|error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
2|POD or TYPE/NAME is a required argument for the logs command
2|See 'kubectl logs -h' for help and examples
? 1
$ kubectl port-forward web
2|error: TYPE/NAME and list of ports are required for port-forward
2|See 'kubectl port-forward -h' for help and examples
? 1
$ kubectl port-forward
2|error: TYPE/NAME and list of ports are required for port-forward
2|See 'kubectl port-forward -h' for help and examples
? 1
$ kubectl port-forward nope 80
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl port-forward web x
2|error: Pod 'web' does not have a named port 'x'
? 1
$ kubectl port-forward svc/nope 80
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl port-forward svc/kubernetes 80 --pod-running-timeout=1s
2|error: cannot attach to *v1.Service: invalid service 'kubernetes': Service is defined without a selector
? 1
$ kubectl port-forward svc/exp 81
2|error: Service exp does not have a service port 81
? 1
$ kubectl port-forward svc/exp :http
2|error: Service 'exp' does not have a named port 'http'
? 1
$ kubectl port-forward web 99999
2|error: error parsing local port '99999': strconv.ParseUint: parsing "99999": value out of range
? 1
$ kubectl port-forward web http
2|error: Pod 'web' does not have a named port 'http'
? 1
$ kubectl port-forward deploy/nope 80
2|Error from server (NotFound): deployments.apps "nope" not found
? 1
$ kubectl port-forward --address x web 80
2|error: x is not a valid IP
? 1
$ kubectl attach nope
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl attach web -c nope
2|error: cannot attach to the container: container nope is not valid for pod web out of: web
? 1
$ kubectl attach
2|error: at least 1 argument is required for attach
? 1
$ kubectl cp nope:/x y
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl cp a b
2|error: one of src or dest must be a remote file specification
? 1
$ kubectl cp a
2|error: source and destination are required
? 1
$ kubectl cp web:/x other:/y
2|error: one of src or dest must be a local file specification
? 1
$ kubectl cp nofile web:/x
2|error: nofile doesn't exist in local filesystem
? 1
$ kubectl debug nope --image=busybox
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl debug
2|error: you must specify --image when not using --copy-to.
? 1
$ kubectl debug web
2|error: you must specify --image when not using --copy-to.
? 1
$ kubectl delete pod web exp --now
1|pod "web" deleted from default namespace
1|pod "exp" deleted from default namespace
