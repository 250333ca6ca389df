# Pods in their variety as kubectl shows them: probes, init containers, volumes, env from everywhere, security, affinity; status and events.
> p.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: conf}
| data: {MODE: prod, app.properties: "a=1\nb=2\n"}
| ---
| apiVersion: v1
| kind: Secret
| metadata: {name: sec}
| stringData: {password: pw}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: rich, labels: {app: rich, tier: web}, annotations: {example.com/owner: me, example.com/long: "line one\nline two"}}
| spec:
|   nodeName: kind-worker
|   terminationGracePeriodSeconds: 5
|   hostAliases: [{ip: 192.0.2.1, hostnames: [a.example.org, b.example.org]}]
|   securityContext: {runAsUser: 1000, fsGroup: 2000, runAsNonRoot: true}
|   nodeSelector: {kubernetes.io/os: linux}
|   tolerations: [{key: dedicated, operator: Equal, value: web, effect: NoSchedule}, {key: slow, operator: Exists, effect: NoExecute, tolerationSeconds: 60}, {operator: Exists, effect: PreferNoSchedule}]
|   containers:
|   - name: web
|     image: registry.k8s.io/e2e-test-images/agnhost:2.53
|     command: [/agnhost]
|     args: [netexec, --http-port=8080, --udp-port=8081]
|     ports: [{name: http, containerPort: 8080}, {name: dns, containerPort: 8081, protocol: UDP}]
|     resources: {requests: {cpu: 100m, memory: 64Mi}, limits: {cpu: "1", memory: 128Mi, ephemeral-storage: 1Gi}}
|     env:
|     - {name: PLAIN, value: "x y"}
|     - {name: EMPTY}
|     - {name: FROM_CM, valueFrom: {configMapKeyRef: {name: conf, key: MODE}}}
|     - {name: FROM_CM_OPT, valueFrom: {configMapKeyRef: {name: none, key: MODE, optional: true}}}
|     - {name: FROM_SEC, valueFrom: {secretKeyRef: {name: sec, key: password}}}
|     - {name: POD_IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
|     - {name: LABEL, valueFrom: {fieldRef: {fieldPath: "metadata.labels['app']"}}}
|     - {name: CPU, valueFrom: {resourceFieldRef: {resource: limits.cpu}}}
|     - {name: MEM, valueFrom: {resourceFieldRef: {containerName: web, resource: requests.memory, divisor: 1Mi}}}
|     envFrom: [{configMapRef: {name: conf}}, {prefix: S_, secretRef: {name: sec, optional: true}}]
|     startupProbe: {httpGet: {path: /healthz, port: 8080, httpHeaders: [{name: X, value: why}]}, failureThreshold: 30}
|     livenessProbe: {tcpSocket: {port: http}, initialDelaySeconds: 5, timeoutSeconds: 2, successThreshold: 1}
|     readinessProbe: {httpGet: {path: /healthz, port: http, scheme: HTTP}, periodSeconds: 2}
|     lifecycle: {preStop: {exec: {command: [sleep, "1"]}}}
|     securityContext: {allowPrivilegeEscalation: false}
|     volumeMounts: [{name: conf, mountPath: /etc/conf, readOnly: true}, {name: tmp, mountPath: /tmp}, {name: sec, mountPath: /etc/sec, subPath: password}, {name: all, mountPath: /etc/all}]
|   - name: side
|     image: busybox:1.36
|     command: [sh, -c, "while true; do\n  date\n  sleep 10\ndone"]
|     readinessProbe: {exec: {command: [cat, /etc/hostname]}}
|     livenessProbe: {grpc: {port: 9000, service: live}, initialDelaySeconds: 3600}
|     volumeMounts: [{name: host, mountPath: /host, mountPropagation: HostToContainer}]
|   volumes:
|   - {name: conf, configMap: {name: conf, items: [{key: app.properties, path: app}], defaultMode: 0400}}
|   - {name: tmp, emptyDir: {medium: Memory, sizeLimit: 1Mi}}
|   - {name: sec, secret: {secretName: sec}}
|   - {name: host, hostPath: {path: /var/log, type: Directory}}
|   - {name: all, projected: {sources: [{configMap: {name: conf}}, {secret: {name: sec}}, {downwardAPI: {items: [{path: labels, fieldRef: {fieldPath: metadata.labels}}]}}]}}
|   - {name: down, downwardAPI: {items: [{path: cpu, resourceFieldRef: {containerName: web, resource: limits.cpu}}, {path: ann, fieldRef: {fieldPath: metadata.annotations}}]}}
> vols.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: vols}
| spec:
|   nodeSelector: {disk: ssd}
|   priorityClassName: system-cluster-critical
|   initContainers:
|   - {name: setup, image: "busybox:1.36", command: [sh, -c, "echo hi > /work/x"], volumeMounts: [{name: work, mountPath: /work}], env: [{name: A, value: "1"}]}
|   - {name: proxy, image: "envoy:1", restartPolicy: Always, ports: [{containerPort: 15001, hostPort: 15001}], startupProbe: {httpGet: {port: 15021, path: /ready, host: 127.0.0.1, scheme: HTTPS}}}
|   containers:
|   - {name: c, image: "busybox:1.36", stdin: true, tty: true, volumeDevices: [{name: claim, devicePath: /dev/x}], volumeMounts: [{name: nfs, mountPath: /nfs, subPathExpr: $(A)}]}
|   volumes:
|   - {name: work, emptyDir: {}}
|   - {name: claim, persistentVolumeClaim: {claimName: data, readOnly: true}}
|   - {name: nfs, nfs: {server: nfs.example.org, path: /export}}
|   - {name: eph, ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}
|   - {name: csi, csi: {driver: secrets.example.org, readOnly: true, volumeAttributes: {a: b}}}
|   - {name: iscsi, iscsi: {targetPortal: 10.0.0.1, iqn: "iqn.2001-04.com.example:x", lun: 0}}
|   - {name: img, image: {reference: "quay.io/x:1", pullPolicy: IfNotPresent}}
> plain.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: ok, labels: {app: ok}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1], readinessProbe: {httpGet: {port: 8080, path: /hostname}, periodSeconds: 1}}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: notready, labels: {app: notready}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1], readinessProbe: {exec: {command: [cat, /tmp/ready]}, periodSeconds: 1, initialDelaySeconds: 1, successThreshold: 2, failureThreshold: 1}}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: gated, labels: {app: gated}}
| spec: {nodeName: kind-worker2, readinessGates: [{conditionType: example.com/ready}], containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: held}
| spec: {schedulingGates: [{name: example.com/hold}], containers: [{name: c, image: "busybox:1.36"}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: picky, labels: {app: picky}}
| spec:
|   affinity:
|     nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: zone, operator: In, values: [a, b]}]}]}}
|     podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{labelSelector: {matchLabels: {app: ok}}, topologyKey: kubernetes.io/hostname}]}
|   topologySpreadConstraints: [{maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: picky}}}]
|   containers: [{name: c, image: "busybox:1.36", resources: {limits: {cpu: "1", memory: 1Gi}}}]
$ kubectl apply -f p.yaml
1|configmap/conf created
1|secret/sec created
1|pod/rich created
$ kubectl get pod rich -o yaml | sed -n '/^spec/,/^status/p'
1|spec:
1|  containers:
1|  - args:
1|    - netexec
1|    - --http-port=8080
1|    - --udp-port=8081
1|    command:
1|    - /agnhost
1|    env:
1|    - name: PLAIN
1|      value: x y
1|    - name: EMPTY
1|    - name: FROM_CM
1|      valueFrom:
1|        configMapKeyRef:
1|          key: MODE
1|          name: conf
1|    - name: FROM_CM_OPT
1|      valueFrom:
1|        configMapKeyRef:
1|          key: MODE
1|          name: none
1|          optional: true
1|    - name: FROM_SEC
1|      valueFrom:
1|        secretKeyRef:
1|          key: password
1|          name: sec
1|    - name: POD_IP
1|      valueFrom:
1|        fieldRef:
1|          apiVersion: v1
1|          fieldPath: status.podIP
1|    - name: LABEL
1|      valueFrom:
1|        fieldRef:
1|          apiVersion: v1
1|          fieldPath: metadata.labels['app']
1|    - name: CPU
1|      valueFrom:
1|        resourceFieldRef:
1|          divisor: "0"
1|          resource: limits.cpu
1|    - name: MEM
1|      valueFrom:
1|        resourceFieldRef:
1|          containerName: web
1|          divisor: 1Mi
1|          resource: requests.memory
1|    envFrom:
1|    - configMapRef:
1|        name: conf
1|    - prefix: S_
1|      secretRef:
1|        name: sec
1|        optional: true
1|    image: registry.k8s.io/e2e-test-images/agnhost:2.53
1|    imagePullPolicy: IfNotPresent
1|    lifecycle:
1|      preStop:
1|        exec:
1|          command:
1|          - sleep
1|          - "1"
1|    livenessProbe:
1|      failureThreshold: 3
1|      initialDelaySeconds: 5
1|      periodSeconds: 10
1|      successThreshold: 1
1|      tcpSocket:
1|        port: http
1|      timeoutSeconds: 2
1|    name: web
1|    ports:
1|    - containerPort: 8080
1|      name: http
1|      protocol: TCP
1|    - containerPort: 8081
1|      name: dns
1|      protocol: UDP
1|    readinessProbe:
1|      failureThreshold: 3
1|      httpGet:
1|        path: /healthz
1|        port: http
1|        scheme: HTTP
1|      periodSeconds: 2
1|      successThreshold: 1
1|      timeoutSeconds: 1
1|    resources:
1|      limits:
1|        cpu: "1"
1|        ephemeral-storage: 1Gi
1|        memory: 128Mi
1|      requests:
1|        cpu: 100m
1|        ephemeral-storage: 1Gi
1|        memory: 64Mi
1|    securityContext:
1|      allowPrivilegeEscalation: false
1|    startupProbe:
1|      failureThreshold: 30
1|      httpGet:
1|        httpHeaders:
1|        - name: X
1|          value: why
1|        path: /healthz
1|        port: 8080
1|        scheme: HTTP
1|      periodSeconds: 10
1|      successThreshold: 1
1|      timeoutSeconds: 1
1|    terminationMessagePath: /dev/termination-log
1|    terminationMessagePolicy: File
1|    volumeMounts:
1|    - mountPath: /etc/conf
1|      name: conf
1|      readOnly: true
1|    - mountPath: /tmp
1|      name: tmp
1|    - mountPath: /etc/sec
1|      name: sec
1|      subPath: password
1|    - mountPath: /etc/all
1|      name: all
1|    - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
1|      name: kube-api-access-kd995
1|      readOnly: true
1|  - command:
1|    - sh
1|    - -c
1|    - |-
1|      while true; do
1|        date
1|        sleep 10
1|      done
1|    image: busybox:1.36
1|    imagePullPolicy: IfNotPresent
1|    livenessProbe:
1|      failureThreshold: 3
1|      grpc:
1|        port: 9000
1|        service: live
1|      initialDelaySeconds: 3600
1|      periodSeconds: 10
1|      successThreshold: 1
1|      timeoutSeconds: 1
1|    name: side
1|    readinessProbe:
1|      exec:
1|        command:
1|        - cat
1|        - /etc/hostname
1|      failureThreshold: 3
1|      periodSeconds: 10
1|      successThreshold: 1
1|      timeoutSeconds: 1
1|    resources: {}
1|    terminationMessagePath: /dev/termination-log
1|    terminationMessagePolicy: File
1|    volumeMounts:
1|    - mountPath: /host
1|      mountPropagation: HostToContainer
1|      name: host
1|    - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
1|      name: kube-api-access-kd995
1|      readOnly: true
1|  dnsPolicy: ClusterFirst
1|  enableServiceLinks: true
1|  hostAliases:
1|  - hostnames:
1|    - a.example.org
1|    - b.example.org
1|    ip: 192.0.2.1
1|  nodeName: kind-worker
1|  nodeSelector:
1|    kubernetes.io/os: linux
1|  preemptionPolicy: PreemptLowerPriority
1|  priority: 0
1|  restartPolicy: Always
1|  schedulerName: default-scheduler
1|  securityContext:
1|    fsGroup: 2000
1|    runAsNonRoot: true
1|    runAsUser: 1000
1|  serviceAccount: default
1|  serviceAccountName: default
1|  terminationGracePeriodSeconds: 5
1|  tolerations:
1|  - effect: NoSchedule
1|    key: dedicated
1|    operator: Equal
1|    value: web
1|  - effect: NoExecute
1|    key: slow
1|    operator: Exists
1|    tolerationSeconds: 60
1|  - effect: PreferNoSchedule
1|    operator: Exists
1|  - effect: NoExecute
1|    key: node.kubernetes.io/not-ready
1|    operator: Exists
1|    tolerationSeconds: 300
1|  - effect: NoExecute
1|    key: node.kubernetes.io/unreachable
1|    operator: Exists
1|    tolerationSeconds: 300
1|  volumes:
1|  - configMap:
1|      defaultMode: 256
1|      items:
1|      - key: app.properties
1|        path: app
1|      name: conf
1|    name: conf
1|  - emptyDir:
1|      medium: Memory
1|      sizeLimit: 1Mi
1|    name: tmp
1|  - name: sec
1|    secret:
1|      defaultMode: 420
1|      secretName: sec
1|  - hostPath:
1|      path: /var/log
1|      type: Directory
1|    name: host
1|  - name: all
1|    projected:
1|      defaultMode: 420
1|      sources:
1|      - configMap:
1|          name: conf
1|      - secret:
1|          name: sec
1|      - downwardAPI:
1|          items:
1|          - fieldRef:
1|              apiVersion: v1
1|              fieldPath: metadata.labels
1|            path: labels
1|  - downwardAPI:
1|      defaultMode: 420
1|      items:
1|      - path: cpu
1|        resourceFieldRef:
1|          containerName: web
1|          divisor: "0"
1|          resource: limits.cpu
1|      - fieldRef:
1|          apiVersion: v1
1|          fieldPath: metadata.annotations
1|        path: ann
1|    name: down
1|  - name: kube-api-access-kd995
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
$ kubectl get pod rich -o jsonpath='{.spec.containers[*].name} {.status.qosClass} {.spec.volumes[*].name}{"\n"}' | sed 's/kube-api-access-[a-z0-9]*/kube-api-access-X/'
1|web side Burstable conf tmp sec host all down kube-api-access-X
$ kubectl delete pod rich --now
1|pod "rich" deleted from default namespace
$ kubectl apply -f vols.yaml
1|pod/vols created
$ kubectl get pod vols -o yaml | sed -n '/^spec/,/^status/p'
1|spec:
1|  containers:
1|  - image: busybox:1.36
1|    imagePullPolicy: IfNotPresent
1|    name: c
1|    resources: {}
1|    stdin: true
1|    terminationMessagePath: /dev/termination-log
1|    terminationMessagePolicy: File
1|    tty: true
1|    volumeDevices:
1|    - devicePath: /dev/x
1|      name: claim
1|    volumeMounts:
1|    - mountPath: /nfs
1|      name: nfs
1|      subPathExpr: $(A)
1|    - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
1|      name: kube-api-access-4chmq
1|      readOnly: true
1|  dnsPolicy: ClusterFirst
1|  enableServiceLinks: true
1|  initContainers:
1|  - command:
1|    - sh
1|    - -c
1|    - echo hi > /work/x
1|    env:
1|    - name: A
1|      value: "1"
1|    image: busybox:1.36
1|    imagePullPolicy: IfNotPresent
1|    name: setup
1|    resources: {}
1|    terminationMessagePath: /dev/termination-log
1|    terminationMessagePolicy: File
1|    volumeMounts:
1|    - mountPath: /work
1|      name: work
1|    - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
1|      name: kube-api-access-4chmq
1|      readOnly: true
1|  - image: envoy:1
1|    imagePullPolicy: IfNotPresent
1|    name: proxy
1|    ports:
1|    - containerPort: 15001
1|      hostPort: 15001
1|      protocol: TCP
1|    resources: {}
1|    restartPolicy: Always
1|    startupProbe:
1|      failureThreshold: 3
1|      httpGet:
1|        host: 127.0.0.1
1|        path: /ready
1|        port: 15021
1|        scheme: HTTPS
1|      periodSeconds: 10
1|      successThreshold: 1
1|      timeoutSeconds: 1
1|    terminationMessagePath: /dev/termination-log
1|    terminationMessagePolicy: File
1|    volumeMounts:
1|    - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
1|      name: kube-api-access-4chmq
1|      readOnly: true
1|  nodeSelector:
1|    disk: ssd
1|  preemptionPolicy: PreemptLowerPriority
1|  priority: 2000000000
1|  priorityClassName: system-cluster-critical
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
1|  - emptyDir: {}
1|    name: work
1|  - name: claim
1|    persistentVolumeClaim:
1|      claimName: data
1|      readOnly: true
1|  - name: nfs
1|    nfs:
1|      path: /export
1|      server: nfs.example.org
1|  - ephemeral:
1|      volumeClaimTemplate:
1|        metadata: {}
1|        spec:
1|          accessModes:
1|          - ReadWriteOnce
1|          resources:
1|            requests:
1|              storage: 1Gi
1|          volumeMode: Filesystem
1|    name: eph
1|  - csi:
1|      driver: secrets.example.org
1|      readOnly: true
1|      volumeAttributes:
1|        a: b
1|    name: csi
1|  - iscsi:
1|      iqn: iqn.2001-04.com.example:x
1|      iscsiInterface: default
1|      lun: 0
1|      targetPortal: 10.0.0.1
1|    name: iscsi
1|  - image:
1|      pullPolicy: IfNotPresent
1|      reference: quay.io/x:1
1|    name: img
1|  - name: kube-api-access-4chmq
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
$ kubectl delete pod vols --now
1|pod "vols" deleted from default namespace
$ kubectl apply -f plain.yaml
1|pod/ok created
1|pod/notready created
1|pod/gated created
1|pod/held created
1|pod/picky created
@ sync
$ kubectl get pods
1|NAME       READY   STATUS            RESTARTS   AGE
1|gated      1/1     Running           0          3s
1|held       0/1     SchedulingGated   0          3s
1|notready   0/1     Running           0          3s
1|ok         1/1     Running           0          3s
1|picky      0/1     Pending           0          3s
$ kubectl get pods -o wide
1|NAME       READY   STATUS            RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|gated      1/1     Running           0          4s    10.244.2.4   kind-worker2   <none>           0/1
1|held       0/1     SchedulingGated   0          4s    <none>       <none>         <none>           <none>
1|notready   0/1     Running           0          4s    10.244.2.3   kind-worker2   <none>           <none>
1|ok         1/1     Running           0          4s    10.244.2.2   kind-worker2   <none>           <none>
1|picky      0/1     Pending           0          4s    <none>       <none>         <none>           <none>
$ kubectl get pod gated -o wide
1|NAME    READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|gated   1/1     Running   0          4s    10.244.2.4   kind-worker2   <none>           0/1
$ kubectl get pod notready -o jsonpath='{range .status.conditions[*]}{.type}={.status} {.reason} {.message}{"\n"}{end}'
1|PodReadyToStartContainers=True  
1|Initialized=True  
1|Ready=False ContainersNotReady containers with unready status: [c]
1|ContainersReady=False ContainersNotReady containers with unready status: [c]
1|PodScheduled=True  
$ kubectl get pod held -o jsonpath='{.status}{"\n"}'
1|{"conditions":[{"lastProbeTime":null,"lastTransitionTime":"2026-11-29T22:41:52Z","message":"Scheduling is blocked due to non-empty scheduling gates","reason":"SchedulingGated","status":"False","type":"PodScheduled"}],"phase":"Pending","qosClass":"BestEffort"}
$ kubectl get pod picky -o jsonpath='{.status.conditions[*].message}{"\n"}'
1|0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl describe pod gated | sed -n '/^Conditions/,/^Volumes/p;/^Readiness Gates/,/^Conditions/p'
1|Readiness Gates:
1|  Type                Status
1|  example.com/ready   <none> 
1|Conditions:
1|Conditions:
1|  Type                        Status
1|  PodReadyToStartContainers   True 
1|  Initialized                 True 
1|  Ready                       False 
1|  ContainersReady             True 
1|  PodScheduled                True 
1|Volumes:
$ kubectl describe pod picky | sed -n '/^Conditions/,$p' | grep -v kube-api
1|Conditions:
1|  Type           Status
1|  PodScheduled   False 
1|Volumes:
1|    Type:                     Projected (a volume that contains injected data from multiple sources)
1|    TokenExpirationSeconds:   3607
1|    ConfigMapName:            kube-root-ca.crt
1|    Optional:                 false
1|    DownwardAPI:              true
1|QoS Class:                    Guaranteed
1|Node-Selectors:               <none>
1|Tolerations:                  node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
1|                              node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
1|Topology Spread Constraints:  kubernetes.io/hostname:DoNotSchedule when max skew 1 is exceeded for selector app=picky
1|Events:
1|  Type     Reason            Age   From               Message
1|  ----     ------            ----  ----               -------
1|  Warning  FailedScheduling  6s    default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl describe pod held | grep -v kube-api
1|Name:             held
1|Namespace:        default
1|Priority:         0
1|Service Account:  default
1|Node:             <none>
1|Labels:           <none>
1|Annotations:      <none>
1|Status:           Pending
1|IP:               
1|IPs:              <none>
1|Containers:
1|  c:
1|    Image:        busybox:1.36
1|    Port:         <none>
1|    Host Port:    <none>
1|    Environment:  <none>
1|    Mounts:
1|Conditions:
1|  Type           Status
1|  PodScheduled   False 
1|Volumes:
1|    Type:                    Projected (a volume that contains injected data from multiple sources)
1|    TokenExpirationSeconds:  3607
1|    ConfigMapName:           kube-root-ca.crt
1|    Optional:                false
1|    DownwardAPI:             true
1|QoS Class:                   BestEffort
1|Node-Selectors:              <none>
1|Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
1|                             node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
1|Events:                      <none>
$ kubectl expose pod notready --port=80 --target-port=8080
1|service/notready exposed
$ kubectl expose pod gated --port=80 --target-port=8080
1|service/gated exposed
@ sync
$ kubectl get ep notready gated
1|NAME       ENDPOINTS   AGE
1|notready               4s
1|gated                  3s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe endpointslices -l kubernetes.io/service-name=gated | grep -A8 '^Endpoints'
1|Endpoints:
1|  - Addresses:  10.244.2.4
1|    Conditions:
1|      Ready:    false
1|    Hostname:   <unset>
1|    TargetRef:  Pod/gated
1|    NodeName:   kind-worker2
1|    Zone:       <unset>
1|Events:         <none>
$ kubectl patch pod gated --subresource=status -p '{"status":{"conditions":[{"type":"example.com/ready","status":"True"}]}}'
1|pod/gated patched
@ sync
$ kubectl get pod gated -o wide
1|NAME    READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|gated   1/1     Running   0          16s   10.244.2.4   kind-worker2   <none>           1/1
$ kubectl get ep gated
1|NAME    ENDPOINTS         AGE
1|gated   10.244.2.4:8080   9s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl exec notready -- touch /tmp/ready
@ sync
$ kubectl get pods notready
1|NAME       READY   STATUS    RESTARTS   AGE
1|notready   1/1     Running   0          21s
$ kubectl exec notready -- rm /tmp/ready
@ sync
$ kubectl get pods notready
1|NAME       READY   STATUS    RESTARTS   AGE
1|notready   0/1     Running   0          25s
$ kubectl wait --for=condition=Ready pod/notready --timeout=1s
2|error: timed out waiting for the condition on pods/notready
? 1
$ kubectl wait --for=condition=Ready=false pod/notready --timeout=1s
1|pod/notready condition met
$ kubectl patch pod held --type json -p '[{"op":"add","path":"/spec/schedulingGates/-","value":{"name":"example.com/more"}}]'
2|The Pod "held" is invalid: spec.schedulingGates[1].name: Forbidden: only deletion is allowed, but found new scheduling gate 'example.com/more'
? 1
$ kubectl patch pod held --type json -p '[{"op":"remove","path":"/spec/schedulingGates"}]'
1|pod/held patched
$ kubectl get pod held -o jsonpath='{.spec.schedulingGates}{"\n"}'
1|
$ kubectl label node kind-worker zone=a
1|node/kind-worker labeled
@ sync
$ kubectl get pod picky -o jsonpath='{.spec.nodeName} {.status.phase}{"\n"}'
1|kind-worker Running
$ kubectl label node kind-worker zone-
1|node/kind-worker unlabeled
$ kubectl delete pod ok notready gated held picky --now --wait=false
1|pod "ok" deleted from default namespace
1|pod "notready" deleted from default namespace
1|pod "gated" deleted from default namespace
1|pod "held" deleted from default namespace
1|pod "picky" deleted from default namespace
$ kubectl delete svc notready gated
1|service "notready" deleted from default namespace
1|service "gated" deleted from default namespace
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w"},"spec":{"containers":[{"name":"c","image":"busybox:1.36","env":[{"name":"A","value":"1"},{"name":"A","value":"2"}],"ports":[{"containerPort":80},{"containerPort":80}]}]}}'
1|pod/w created
2|Warning: spec.containers[0].env[1]: hides previous definition of "A", which may be dropped when using apply
2|Warning: spec.containers[0].ports[1]: duplicate port definition with spec.containers[0].ports[0]
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w2"},"spec":{"nodeSelector":{"beta.kubernetes.io/os":"linux"},"containers":[{"name":"c","image":"busybox:1.36","ports":[{"name":"a","containerPort":80},{"name":"b","containerPort":80}]}],"volumes":[{"name":"g","gitRepo":{"repository":"x"}}]}}'
1|pod/w2 created
2|Warning: spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "kubernetes.io/os" instead
2|Warning: spec.volumes[0].gitRepo: deprecated in v1.11, and disabled by default in v1.33+
2|Warning: spec.containers[0].ports[1]: duplicate port definition with spec.containers[0].ports[0]
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w3"},"spec":{"terminationGracePeriodSeconds":-1,"hostAliases":[{"ip":"x"}],"imagePullSecrets":[{"name":""}],"containers":[{"name":"c","image":"busybox:1.36","resources":{"requests":{"memory":"100m","cpu":"1.5"}}}]}}'
2|The Pod "w3" is invalid: spec.hostAliases[0].ip: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w3"},"spec":{"imagePullSecrets":[{"name":""}],"hostNetwork":true,"containers":[{"name":"c","image":"busybox:1.36","resources":{"requests":{"memory":"100m"}}}]}}'
1|pod/w3 created
2|Warning: spec.imagePullSecrets[0].name: invalid empty name ""
2|Warning: spec.containers[0].resources.requests[memory]: fractional byte value "100m" is invalid, must be an integer
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w4"},"spec":{"containers":[{"name":"c","image":"busybox:1.36","readinessProbe":{"httpGet":{"port":"nope","path":"x y"}},"livenessProbe":{"httpGet":{"port":80},"successThreshold":2},"startupProbe":{"exec":{"command":[]},"failureThreshold":0}}]}}'
2|The Pod "w4" is invalid: 
2|* spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1
2|* spec.containers[0].startupProbe.exec.command: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w4"},"spec":{"containers":[{"name":"c","image":"busybox:1.36","readinessProbe":{"httpGet":{"port":80},"tcpSocket":{"port":80}},"livenessProbe":{"grpc":{}},"lifecycle":{"preStop":{},"postStart":{"sleep":{"seconds":-1}}}}]}}'
2|The Pod "w4" is invalid: 
2|* spec.containers[0].lifecycle.postStart.sleep: Invalid value: -1: must be non-negative and less than terminationGracePeriodSeconds (30)
2|* spec.containers[0].lifecycle.preStop: Required value: must specify a handler type
2|* spec.containers[0].livenessProbe.grpc.port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.containers[0].readinessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w4"},"spec":{"containers":[{"name":"c","image":"busybox:1.36","readinessProbe":{"httpGet":{"port":80,"scheme":"FTP","httpHeaders":[{"name":"a b"}]},"terminationGracePeriodSeconds":5},"lifecycle":{"preStop":{"sleep":{"seconds":60}}}}]}}'
2|The Pod "w4" is invalid: 
2|* spec.containers[0].lifecycle.preStop.sleep: Invalid value: 60: must be non-negative and less than terminationGracePeriodSeconds (30)
2|* spec.containers[0].readinessProbe.httpGet.scheme: Unsupported value: "FTP": supported values: "HTTP", "HTTPS"
2|* spec.containers[0].readinessProbe.httpGet.httpHeaders: Invalid value: "a b": a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')
2|* spec.containers[0].readinessProbe.terminationGracePeriodSeconds: Invalid value: 5: must not be set for readinessProbes
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w4"},"spec":{"initContainers":[{"name":"i","image":"x","restartPolicy":"Never","lifecycle":{"preStop":{"exec":{"command":["a"]}}}}],"containers":[{"name":"c","image":"busybox:1.36"}]}}'
2|The Pod "w4" is invalid: spec.initContainers[0].lifecycle: Forbidden: may not be set for init containers without restartPolicy=Always
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w4"},"spec":{"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"a b","operator":"In"},{"key":"c","operator":"Exists","values":["x"]},{"key":"d","operator":"Gt","values":["x"]},{"key":"e","operator":"Like"}]}]},"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":0,"preference":{}}]}},"containers":[{"name":"c","image":"busybox:1.36"}]}}'
2|The Pod "w4" is invalid: 
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[1].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[3].operator: Invalid value: "Like": not a valid selector operator
2|* spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: Invalid value: 0: must be in the range 1-100
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w4"},"spec":{"affinity":{"podAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":[{"labelSelector":{"matchLabels":{"a":"b"}}}]},"podAntiAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":200,"podAffinityTerm":{"topologyKey":"a b"}}]}},"topologySpreadConstraints":[{"maxSkew":0,"topologyKey":"","whenUnsatisfiable":"Maybe"}],"containers":[{"name":"c","image":"busybox:1.36"}]}}'
2|The Pod "w4" is invalid: 
2|* spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Required value: can not be empty
2|* spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Invalid value: "": name part must be non-empty
2|* spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: Invalid value: 200: must be in the range 1-100
2|* spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero
2|* spec.topologySpreadConstraints[0].topologyKey: Required value: can not be empty
2|* spec.topologySpreadConstraints[0].whenUnsatisfiable: Unsupported value: "Maybe": supported values: "DoNotSchedule", "ScheduleAnyway"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w4"},"spec":{"securityContext":{"runAsUser":-1,"sysctls":[{"name":"a b","value":"1"}],"fsGroupChangePolicy":"x"},"containers":[{"name":"c","image":"busybox:1.36","securityContext":{"privileged":true,"allowPrivilegeEscalation":false,"capabilities":{"add":["NET_ADMIN"]},"procMount":"x"}}]}}'
2|The Pod "w4" is invalid: 
2|* spec.containers[0].securityContext.procMount: Unsupported value: "x": supported values: "Default", "Unmasked"
2|* spec.containers[0].securityContext: Invalid value: {"Capabilities":{"Add":["NET_ADMIN"],"Drop":null},"Privileged":true,"SELinuxOptions":null,"WindowsOptions":null,"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"ReadOnlyRootFilesystem":null,"AllowPrivilegeEscalation":false,"ProcMount":"x","SeccompProfile":null,"AppArmorProfile":null}: cannot set `allowPrivilegeEscalation` to false and `privileged` to true
2|* spec.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive
2|* spec.securityContext.sysctls[0].name: Invalid value: "a b": must have at most 253 characters and match regex ^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$
2|* spec.securityContext.fsGroupChangePolicy: Unsupported value: "x": supported values: "Always", "OnRootMismatch"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w4"},"spec":{"volumes":[{"name":"a","emptyDir":{},"hostPath":{"path":"/x"}},{"name":"b","hostPath":{"path":"../x","type":"Odd"}},{"name":"c","configMap":{}},{"name":"d","secret":{"secretName":"s","defaultMode":1000}},{"name":"e","nfs":{"server":"","path":"x"}},{"name":"f","persistentVolumeClaim":{}},{"name":"g","emptyDir":{"sizeLimit":"-1"}},{"name":"h","projected":{"sources":[{}]}},{"name":"i","downwardAPI":{"items":[{"path":"/abs","fieldRef":{"fieldPath":"spec.nope"}}]}}],"containers":[{"name":"c","image":"busybox:1.36","volumeMounts":[{"name":"a","mountPath":""},{"name":"zz","mountPath":"/a"},{"name":"a","mountPath":"/a","subPath":"/abs"}]}]}}'
2|The Pod "w4" is invalid: 
2|* spec.volumes[0].hostPath: Forbidden: may not specify more than 1 volume type
2|* spec.volumes[1].hostPath.path: Invalid value: "../x": must not contain '..'
2|* spec.volumes[1].hostPath.type: Unsupported value: "Odd": supported values: "", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"
2|* spec.volumes[2].configMap.name: Required value
2|* spec.volumes[3].secret.defaultMode: Invalid value: 1000: must be a number between 0 and 0777 (octal), both inclusive
2|* spec.volumes[4].nfs.server: Required value
2|* spec.volumes[4].nfs.path: Invalid value: "x": must be an absolute path
2|* spec.volumes[5].persistentVolumeClaim.claimName: Required value
2|* spec.volumes[6].emptyDir.sizeLimit: Forbidden: SizeLimit field must be a valid resource quantity
2|* spec.volumes[8].downwardAPI.path: Invalid value: "/abs": must be a relative path
2|* spec.volumes[8].downwardAPI.fieldRef.fieldPath: Invalid value: "spec.nope": error converting fieldPath: field label not supported: spec.nope
2|* spec.containers[0].volumeMounts[0].name: Not found: "a"
2|* spec.containers[0].volumeMounts[0].mountPath: Required value
2|* spec.containers[0].volumeMounts[1].name: Not found: "zz"
2|* spec.containers[0].volumeMounts[2].name: Not found: "a"
2|* spec.containers[0].volumeMounts[2].mountPath: Invalid value: "/a": must be unique
2|* spec.containers[0].volumeMounts.subPath: Invalid value: "/abs": must be a relative path
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w4"},"spec":{"containers":[{"name":"c","image":"busybox:1.36","env":[{"name":"A","valueFrom":{}},{"name":"B","valueFrom":{"fieldRef":{"fieldPath":"status.nope"}}},{"name":"C","valueFrom":{"resourceFieldRef":{"resource":"limits.gpu"}}},{"name":"D","valueFrom":{"configMapKeyRef":{"name":"","key":"a b"}}},{"name":"E","valueFrom":{"fieldRef":{"fieldPath":"metadata.name"},"secretKeyRef":{"name":"s","key":"k"}}}],"envFrom":[{},{"prefix":"1=","configMapRef":{"name":"Bad_"}}]}]}}'
2|The Pod "w4" is invalid: 
2|* spec.containers[0].env[0].valueFrom: Invalid value: "": must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`
2|* spec.containers[0].env[1].valueFrom.fieldRef.fieldPath: Invalid value: "status.nope": error converting fieldPath: field label not supported: status.nope
2|* spec.containers[0].env[2].valueFrom.resourceFieldRef.resource: Unsupported value: "limits.gpu": supported values: "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"
2|* spec.containers[0].env[3].valueFrom.configMapKeyRef.name: Invalid value: "": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[0].env[3].valueFrom.configMapKeyRef.key: Invalid value: "a b": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
2|* spec.containers[0].env[4].valueFrom: Invalid value: "": may not have more than one field specified at a time
2|* spec.containers[0].envFrom: Invalid value: "": must specify one of: `configMapRef` or `secretRef`
2|* spec.containers[0].envFrom[1].prefix: Invalid value: "1=": a valid environment variable name must consist only of printable ASCII characters other than '='
2|* spec.containers[0].envFrom[1].configMapRef.name: Invalid value: "Bad_": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl delete pod w w2 w3 --now --ignore-not-found
1|pod "w" deleted from default namespace
1|pod "w2" deleted from default namespace
1|pod "w3" deleted from default namespace
$ kubectl delete cm conf
1|configmap "conf" deleted from default namespace
$ kubectl delete secret sec
1|secret "sec" deleted from default namespace
