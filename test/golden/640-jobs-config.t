# Jobs, CronJobs, ConfigMaps, Secrets, quotas, claims: changed, listed, described, deleted.
> job.yaml
| apiVersion: batch/v1
| kind: Job
| metadata: {name: work, labels: {app: work}}
| spec:
|   parallelism: 2
|   completions: 4
|   backoffLimit: 3
|   activeDeadlineSeconds: 300
|   ttlSecondsAfterFinished: 600
|   suspend: true
|   template:
|     metadata: {labels: {app: work}}
|     spec: {restartPolicy: Never, containers: [{name: w, image: "busybox:1.36", command: [sleep, "3600"], env: [{name: MODE, valueFrom: {configMapKeyRef: {name: conf, key: mode}}}]}]}
> cj.yaml
| apiVersion: batch/v1
| kind: CronJob
| metadata: {name: nightly}
| spec:
|   schedule: "30 2 * * *"
|   timeZone: Europe/Berlin
|   concurrencyPolicy: Forbid
|   startingDeadlineSeconds: 200
|   successfulJobsHistoryLimit: 1
|   suspend: true
|   jobTemplate:
|     metadata: {labels: {from: nightly}}
|     spec: {backoffLimit: 1, template: {spec: {restartPolicy: OnFailure, containers: [{name: night, image: "busybox:1.36", args: [date]}]}}}
> claim.yaml
| apiVersion: v1
| kind: PersistentVolumeClaim
| metadata: {name: data}
| spec: {accessModes: [ReadWriteOnce], storageClassName: slow, resources: {requests: {storage: 1Gi}}}
| ---
| apiVersion: v1
| kind: PersistentVolume
| metadata: {name: disk}
| spec: {capacity: {storage: 2Gi}, accessModes: [ReadWriteOnce, ReadOnlyMany], storageClassName: other, persistentVolumeReclaimPolicy: Retain, hostPath: {path: /data}}
| ---
| apiVersion: storage.k8s.io/v1
| kind: StorageClass
| metadata: {name: slow, annotations: {storageclass.kubernetes.io/is-default-class: "true"}}
| provisioner: example.com/none
| parameters: {type: hdd}
| volumeBindingMode: WaitForFirstConsumer
> conf.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: conf, labels: {app: work}}
| data:
|   mode: fast
|   text: |
|     line one
|       line two
|   empty: ""
| binaryData: {bin: AAEC/w==}
| ---
| apiVersion: v1
| kind: Secret
| metadata: {name: sec}
| type: Opaque
| data: {user: YWRtaW4=, empty: ""}
| stringData: {pw: "x: y"}
| ---
| apiVersion: v1
| kind: Secret
| metadata: {name: basic}
| type: kubernetes.io/basic-auth
| stringData: {username: u, password: p}
$ kubectl apply -f conf.yaml
1|configmap/conf created
1|secret/sec created
1|secret/basic created
$ kubectl get cm,secret
1|NAME                         DATA   AGE
1|configmap/conf               4      0s
1|configmap/kube-root-ca.crt   1      10s
1|
1|NAME           TYPE                       DATA   AGE
1|secret/basic   kubernetes.io/basic-auth   2      0s
1|secret/sec     Opaque                     3      0s
$ kubectl describe cm conf
1|Name:         conf
1|Namespace:    default
1|Labels:       app=work
1|Annotations:  <none>
1|
1|Data
1|====
1|empty:
1|----
1|
1|
1|mode:
1|----
1|fast
1|
1|text:
1|----
1|line one
1|  line two
1|
1|
1|
1|BinaryData
1|====
1|bin: 4 bytes
1|
1|Events:  <none>
$ kubectl describe secret sec basic
1|Name:         sec
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|
1|Type:  Opaque
1|
1|Data
1|====
1|empty:  0 bytes
1|pw:     4 bytes
1|user:   5 bytes
1|
1|
1|Name:         basic
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|
1|Type:  kubernetes.io/basic-auth
1|
1|Data
1|====
1|password:  1 bytes
1|username:  1 bytes
$ kubectl get cm conf -o yaml | sed -n '1,/^kind/p'
1|apiVersion: v1
1|binaryData:
1|  bin: AAEC/w==
1|data:
1|  empty: ""
1|  mode: fast
1|  text: |
1|    line one
1|      line two
1|kind: ConfigMap
$ kubectl get secret sec -o jsonpath='{.data}{"\n"}'
1|{"empty":"","pw":"eDogeQ==","user":"YWRtaW4="}
$ kubectl get cm conf -o jsonpath='{.data.text}'
1|line one
1|  line two
$ kubectl get cm conf -o go-template='{{range $k, $v := .data}}{{$k}}={{printf "%q" $v}}{{"\n"}}{{end}}'
1|empty=""
1|mode="fast"
1|text="line one\n  line two\n"
$ kubectl patch cm conf --type merge -p '{"data":{"mode":null,"more":"1"}}'
1|configmap/conf patched
$ kubectl get cm conf -o json | jq -c '.data | keys'
1|["empty","more","text"]
$ kubectl get cm conf --no-headers | tr -s ' ' | cut -d' ' -f1,2
1|conf 4
$ kubectl create cm conf --from-literal=mode=slow --dry-run=client -o yaml | kubectl replace -f -
1|configmap/conf replaced
$ kubectl get cm conf -o jsonpath='{.data} {.metadata.labels}{"\n"}'
1|{"mode":"slow"} 
$ kubectl create cm conf --from-literal=mode=slow -o yaml --dry-run=client | kubectl apply -f -
1|configmap/conf configured
2|Warning: resource configmaps/conf is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
$ kubectl diff -f conf.yaml | grep -E '^[-+] ' | grep -v -E 'resourceVersion|generation'
1|+  bin: AAEC/w==
1|-  mode: slow
1|+  empty: ""
1|+  mode: fast
1|+  text: |
1|+    line one
1|+      line two
1|+  labels:
1|+    app: work
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"bad"},"type":"kubernetes.io/tls","data":{"tls.crt":"eA=="}}'
2|The Secret "bad" is invalid: data[tls.key]: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"bad"},"type":"kubernetes.io/basic-auth","data":{}}'
2|The Secret "bad" is invalid: 
2|* data[username]: Required value
2|* data[password]: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"bad"},"type":"kubernetes.io/ssh-auth","data":{}}'
2|The Secret "bad" is invalid: data[ssh-privatekey]: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"bad"},"type":"kubernetes.io/dockerconfigjson","data":{".dockerconfigjson":"eA=="}}'
2|The Secret "bad" is invalid: data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": invalid character 'x' looking for beginning of value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"bad"},"type":"kubernetes.io/service-account-token"}'
2|The Secret "bad" is invalid: metadata.annotations[kubernetes.io/service-account.name]: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"bad"},"data":{"a b":"eA=="},"stringData":{"c/d":"x"}}'
2|The Secret "bad" is invalid: 
2|* data[a b]: Invalid value: "a b": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
2|* data[c/d]: Invalid value: "c/d": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"bad"},"data":{"a":1}}'
2|Error from server (BadRequest): error when creating "STDIN": Secret in version "v1" cannot be handled as a Secret: json: cannot unmarshal number into Go struct field Secret.data of type []uint8
? 1
$ kubectl apply -f job.yaml -f cj.yaml
1|job.batch/work created
1|cronjob.batch/nightly created
@ sync
$ kubectl get jobs,cj
1|NAME             STATUS      COMPLETIONS   DURATION   AGE
1|job.batch/work   Suspended   0/4                      3s
1|
1|NAME                    SCHEDULE     TIMEZONE        SUSPEND   ACTIVE   LAST SCHEDULE   AGE
1|cronjob.batch/nightly   30 2 * * *   Europe/Berlin   True      0        <none>          3s
$ kubectl get job -o wide
1|NAME   STATUS      COMPLETIONS   DURATION   AGE   CONTAINERS   IMAGES         SELECTOR
1|work   Suspended   0/4                      4s    w            busybox:1.36   batch.kubernetes.io/controller-uid=dbba72cb-b155-4be6-9054-9d070e2141b7
$ kubectl describe job work | grep -v -E 'Start Time|Created'
1|Name:                        work
1|Namespace:                   default
1|Selector:                    batch.kubernetes.io/controller-uid=dbba72cb-b155-4be6-9054-9d070e2141b7
1|Labels:                      app=work
1|Annotations:                 <none>
1|Parallelism:                 2
1|Completions:                 4
1|Completion Mode:             NonIndexed
1|Suspend:                     true
1|Backoff Limit:               3
1|TTL Seconds After Finished:  600
1|Active Deadline Seconds:     300s
1|Pods Statuses:               0 Active (0 Ready) / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app=work
1|           batch.kubernetes.io/controller-uid=dbba72cb-b155-4be6-9054-9d070e2141b7
1|           batch.kubernetes.io/job-name=work
1|           controller-uid=dbba72cb-b155-4be6-9054-9d070e2141b7
1|           job-name=work
1|  Containers:
1|   w:
1|    Image:      busybox:1.36
1|    Port:       <none>
1|    Host Port:  <none>
1|    Command:
1|      sleep
1|      3600
1|    Environment:
1|      MODE:        <set to the key 'mode' of config map 'conf'>  Optional: false
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Events:
1|  Type    Reason     Age   From            Message
1|  ----    ------     ----  ----            -------
1|  Normal  Suspended  4s    job-controller  Job suspended
$ kubectl describe cj nightly
1|Name:                          nightly
1|Namespace:                     default
1|Labels:                        <none>
1|Annotations:                   <none>
1|Schedule:                      30 2 * * *
1|Concurrency Policy:            Forbid
1|Suspend:                       True
1|Time Zone:                     Europe/Berlin
1|Successful Job History Limit:  1
1|Failed Job History Limit:      1
1|Starting Deadline Seconds:     200s
1|Selector:                      <unset>
1|Parallelism:                   <unset>
1|Completions:                   <unset>
1|Pod Template:
1|  Labels:  <none>
1|  Containers:
1|   night:
1|    Image:      busybox:1.36
1|    Port:       <none>
1|    Host Port:  <none>
1|    Args:
1|      date
1|    Environment:     <none>
1|    Mounts:          <none>
1|  Volumes:           <none>
1|  Node-Selectors:    <none>
1|  Tolerations:       <none>
1|Last Schedule Time:  <unset>
1|Active Jobs:         <none>
1|Events:              <none>
$ kubectl get job work -o yaml | grep -v -E 'uid|resourceVersion|creation|Time|last-applied|{"api'
1|apiVersion: batch/v1
1|kind: Job
1|metadata:
1|  annotations:
1|  generation: 1
1|  labels:
1|    app: work
1|  name: work
1|  namespace: default
1|spec:
1|  activeDeadlineSeconds: 300
1|  backoffLimit: 3
1|  completionMode: NonIndexed
1|  completions: 4
1|  manualSelector: false
1|  parallelism: 2
1|  podReplacementPolicy: TerminatingOrFailed
1|  selector:
1|    matchLabels:
1|  suspend: true
1|  template:
1|    metadata:
1|      labels:
1|        app: work
1|        batch.kubernetes.io/job-name: work
1|        job-name: work
1|    spec:
1|      containers:
1|      - command:
1|        - sleep
1|        - "3600"
1|        env:
1|        - name: MODE
1|          valueFrom:
1|            configMapKeyRef:
1|              key: mode
1|              name: conf
1|        image: busybox:1.36
1|        imagePullPolicy: IfNotPresent
1|        name: w
1|        resources: {}
1|        terminationMessagePath: /dev/termination-log
1|        terminationMessagePolicy: File
1|      dnsPolicy: ClusterFirst
1|      restartPolicy: Never
1|      schedulerName: default-scheduler
1|      securityContext: {}
1|      terminationGracePeriodSeconds: 30
1|  ttlSecondsAfterFinished: 600
1|status:
1|  conditions:
1|    message: Job suspended
1|    reason: JobSuspended
1|    status: "True"
1|    type: Suspended
1|  ready: 0
1|  terminating: 0
1|  uncountedTerminatedPods: {}
$ kubectl patch job work -p '{"spec":{"suspend":false}}'
1|job.batch/work patched
@ ready
$ kubectl get job work
1|NAME   STATUS    COMPLETIONS   DURATION   AGE
1|work   Running   0/4           5s         9s
$ kubectl get pods -l job-name=work --no-headers | tr -s ' ' | cut -d' ' -f2,3
1|1/1 Running
1|1/1 Running
$ kubectl describe job work | grep -E 'Suspend|Active Deadline|Pods Statuses'
1|Suspend:                     false
1|Active Deadline Seconds:     300s
1|Pods Statuses:               2 Active (2 Ready) / 0 Succeeded / 0 Failed
1|  Normal  Suspended         10s   job-controller  Job suspended
$ kubectl get events --field-selector involvedObject.kind=Job -o custom-columns=R:.reason,M:.message | sed 's/work-[a-z0-9]*/work-X/' | sort | uniq -c | tr -s ' '
1| 1 R M
1| 1 Resumed Job resumed
1| 2 SuccessfulCreate Created pod: work-X
1| 1 Suspended Job suspended
$ kubectl patch job work -p '{"spec":{"parallelism":3}}'
1|job.batch/work patched
@ ready
$ kubectl get job work -o jsonpath='{.status.active} {.status.ready} {.status.uncountedTerminatedPods}{"\n"}'
1|3 3 {}
$ kubectl patch job work -p '{"spec":{"completions":2}}'
2|The Job "work" is invalid: spec.completions: Invalid value: 2: field is immutable
? 1
$ kubectl patch job work -p '{"spec":{"backoffLimit":-1}}'
2|The Job "work" is invalid: spec.backoffLimit: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl patch job work -p '{"spec":{"ttlSecondsAfterFinished":-1}}'
2|The Job "work" is invalid: spec.ttlSecondsAfterFinished: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl patch job work -p '{"spec":{"completionMode":"Indexed"}}'
2|The Job "work" is invalid: spec.completionMode: Invalid value: "Indexed": field is immutable
? 1
$ kubectl patch job work -p '{"spec":{"selector":{"matchLabels":{"a":"b"}}}}'
2|The Job "work" is invalid: 
2|* spec.selector: Invalid value: {"matchLabels":{"a":"b","batch.kubernetes.io/controller-uid":"dbba72cb-b155-4be6-9054-9d070e2141b7"}}: `selector` not auto-generated
2|* spec.template.metadata.labels: Invalid value: {"app":"work","batch.kubernetes.io/controller-uid":"dbba72cb-b155-4be6-9054-9d070e2141b7","batch.kubernetes.io/job-name":"work","controller-uid":"dbba72cb-b155-4be6-9054-9d070e2141b7","job-name":"work"}: `selector` does not match template `labels`
2|* spec.selector: Invalid value: {"matchLabels":{"a":"b","batch.kubernetes.io/controller-uid":"dbba72cb-b155-4be6-9054-9d070e2141b7"}}: field is immutable
? 1
$ kubectl patch job work -p '{"spec":{"suspend":true}}'
1|job.batch/work patched
@ sync
$ kubectl get job work
1|NAME   STATUS      COMPLETIONS   DURATION   AGE
1|work   Suspended   0/4                      20s
$ kubectl get job work -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
1|Suspended True JobSuspended Job suspended
$ kubectl wait --for=condition=Suspended job/work --timeout=2s
1|job.batch/work condition met
$ kubectl wait --for=condition=Complete job/work --timeout=1s
2|error: timed out waiting for the condition on jobs/work
? 1
$ kubectl create job once --from=cronjob/nightly
1|job.batch/once created
$ kubectl get job once -o jsonpath='{.metadata.labels} {.metadata.annotations} {.spec.backoffLimit}{"\n"}'
1|{"from":"nightly"} {"cronjob.kubernetes.io/instantiate":"manual"} 1
$ kubectl create job once --from=cronjob/nightly
2|error: failed to create job: jobs.batch "once" already exists
? 1
$ kubectl create job x --from=deploy/x
2|Error from server (NotFound): deployments.apps "x" not found
? 1
$ kubectl create job x --from=nightly
2|error: the server doesn't have a resource type "nightly"
? 1
$ kubectl patch cj nightly -p '{"spec":{"timeZone":"Mars/Olympus"}}'
2|The CronJob "nightly" is invalid: spec.timeZone: Invalid value: "Mars/Olympus": unknown time zone Mars/Olympus
? 1
$ kubectl patch cj nightly -p '{"spec":{"timeZone":""}}'
2|The CronJob "nightly" is invalid: spec.timeZone: Invalid value: "": timeZone must be nil or non-empty string
? 1
$ kubectl patch cj nightly -p '{"spec":{"schedule":"@daily","concurrencyPolicy":"Replace"}}'
1|cronjob.batch/nightly patched
$ kubectl get cj nightly -o wide
1|NAME      SCHEDULE   TIMEZONE        SUSPEND   ACTIVE   LAST SCHEDULE   AGE   CONTAINERS   IMAGES         SELECTOR
1|nightly   @daily     Europe/Berlin   True      0        <none>          26s   night        busybox:1.36   <none>
$ kubectl delete job work once --cascade=background
1|job.batch "work" deleted from default namespace
1|job.batch "once" deleted from default namespace
$ kubectl delete cj nightly
1|cronjob.batch "nightly" deleted from default namespace
$ kubectl apply -f claim.yaml
1|persistentvolumeclaim/data created
1|persistentvolume/disk created
1|storageclass.storage.k8s.io/slow created
@ sync
$ kubectl get sc -o wide
1|NAME             PROVISIONER        RECLAIMPOLICY   VOLUMEBINDINGMODE      ALLOWVOLUMEEXPANSION   AGE
1|slow (default)   example.com/none   Delete          WaitForFirstConsumer   false                  4s
$ kubectl describe sc slow
1|Name:            slow
1|IsDefaultClass:  Yes
1|Annotations:     kubectl.kubernetes.io/last-applied-configuration={"apiVersion":"storage.k8s.io/v1","kind":"StorageClass","metadata":{"annotations":{"storageclass.kubernetes.io/is-default-class":"true"},"name":"slow"},"parameters":{"type":"hdd"},"provisioner":"example.com/none","volumeBindingMode":"WaitForFirstConsumer"}
1|,storageclass.kubernetes.io/is-default-class=true
1|Provisioner:           example.com/none
1|Parameters:            type=hdd
1|AllowVolumeExpansion:  <unset>
1|MountOptions:          <none>
1|ReclaimPolicy:         Delete
1|VolumeBindingMode:     WaitForFirstConsumer
1|Events:                <none>
$ kubectl delete -f claim.yaml
1|persistentvolumeclaim "data" deleted from default namespace
1|persistentvolume "disk" deleted
1|storageclass.storage.k8s.io "slow" deleted
$ kubectl create quota small --hard=configmaps=3,services=2,pods=1,requests.cpu=500m
1|resourcequota/small created
@ sync
$ kubectl create cm third
1|configmap/third created
$ kubectl create cm fourth
2|error: failed to create configmap: configmaps "fourth" is forbidden: exceeded quota: small, requested: configmaps=1, used: configmaps=3, limited: configmaps=3
? 1
$ kubectl run a --image=nginx:1.27
2|Error from server (Forbidden): pods "a" is forbidden: failed quota: small: must specify requests.cpu for: a
? 1
$ kubectl create svc clusterip s --tcp=80
1|service/s created
$ kubectl create svc clusterip t --tcp=80
2|error: failed to create ClusterIP service: services "t" is forbidden: exceeded quota: small, requested: services=1, used: services=2, limited: services=2
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"t"},"spec":{"ports":[{"port":80}]}}'
2|Error from server (Forbidden): error when creating "STDIN": services "t" is forbidden: exceeded quota: small, requested: services=1, used: services=2, limited: services=2
? 1
$ kubectl expose svc s --name=u --port=80
2|Error from server (Forbidden): services "u" is forbidden: exceeded quota: small, requested: services=1, used: services=2, limited: services=2
? 1
$ kubectl delete quota small
1|resourcequota "small" deleted from default namespace
$ kubectl delete svc s
1|service "s" deleted from default namespace
$ kubectl delete cm third conf
1|configmap "third" deleted from default namespace
1|configmap "conf" deleted from default namespace
$ kubectl delete secret sec basic
1|secret "sec" deleted from default namespace
1|secret "basic" deleted from default namespace
