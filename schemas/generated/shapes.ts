// Generated from schemas/*.schema.json by scripts/generate.mjs. Do not edit.

/** What merging and error messages must know of a schema. */
export interface Shape {
  /** Keys of a map. */
  readonly properties?: Readonly<Record<string, Shape>>;
  /** Values of a map with free keys. */
  readonly entries?: Shape;
  readonly items?: Shape;
  /** The keys that make an item of a list itself. */
  readonly key?: readonly string[];
  /** A list of plain values without repetition. */
  readonly unique?: boolean;
  readonly secret?: boolean;
}

export type Kind = 'plumbline' | 'device' | 'site' | 'role' | 'group' | 'service' | 'facts-lock' | 'allocations-lock';

export const featureNames = ["system","vlans","stp","vrfs","interfaces","acl","nat","dhcp","static-routes","prefix-lists","route-policies","ospf","rip","bgp","vpn","monitoring","raw"] as const;

export const shapes: Readonly<Record<Kind, Shape>> = {
 "plumbline": {
  "properties": {
   "engine": {},
   "mode": {},
   "approval": {},
   "review": {
    "properties": {
     "approvals": {},
     "rules": {
      "properties": {
       "additive": {
        "properties": {
         "approvals": {},
         "one_of": {
          "items": {}
         }
        }
       },
       "traffic": {
        "properties": {
         "approvals": {},
         "one_of": {
          "items": {}
         }
        }
       },
       "session-reset": {
        "properties": {
         "approvals": {},
         "one_of": {
          "items": {}
         }
        }
       },
       "management": {
        "properties": {
         "approvals": {},
         "one_of": {
          "items": {}
         }
        }
       },
       "irreversible": {
        "properties": {
         "approvals": {},
         "one_of": {
          "items": {}
         }
        }
       }
      }
     }
    }
   },
   "github": {
    "properties": {
     "repository": {},
     "api": {}
    }
   },
   "branch": {},
   "max_removals": {
    "properties": {
     "lines": {},
     "percent": {}
    }
   },
   "unsaved": {},
   "drift": {
    "properties": {
     "policy": {}
    }
   },
   "rollout": {
    "properties": {
     "parallel": {}
    }
   },
   "secrets": {
    "properties": {
     "env_prefix": {},
     "file_root": {}
    }
   },
   "credentials": {
    "entries": {
     "properties": {
      "username": {},
      "password": {
       "secret": true,
       "properties": {
        "secret": {}
       }
      },
      "private_key": {
       "secret": true,
       "properties": {
        "secret": {}
       }
      },
      "passphrase": {
       "secret": true,
       "properties": {
        "secret": {}
       }
      },
      "agent": {},
      "enable": {
       "secret": true,
       "properties": {
        "secret": {}
       }
      },
      "read": {
       "properties": {
        "username": {},
        "password": {
         "secret": true,
         "properties": {
          "secret": {}
         }
        },
        "private_key": {
         "secret": true,
         "properties": {
          "secret": {}
         }
        },
        "enable": {
         "secret": true,
         "properties": {
          "secret": {}
         }
        }
       }
      }
     }
    }
   },
   "via": {
    "entries": {
     "properties": {
      "type": {},
      "address": {},
      "port": {},
      "credentials": {},
      "host_key": {}
     }
    }
   }
  }
 },
 "device": {
  "properties": {
   "platform": {},
   "address": {},
   "port": {},
   "transport": {},
   "host_key": {
    "unique": true,
    "items": {}
   },
   "legacy_algorithms": {},
   "allow_plaintext": {},
   "credentials": {},
   "via": {
    "items": {}
   },
   "site": {},
   "role": {},
   "groups": {
    "unique": true,
    "items": {}
   },
   "mode": {},
   "model": {},
   "version": {},
   "serial": {},
   "vars": {
    "entries": {}
   },
   "system": {
    "properties": {
     "state": {},
     "exclusive": {},
     "hostname": {},
     "domain": {},
     "dns": {
      "unique": true,
      "items": {}
     },
     "ntp": {
      "key": [
       "address"
      ],
      "items": {
       "properties": {
        "address": {},
        "prefer": {}
       }
      }
     },
     "syslog": {
      "key": [
       "address"
      ],
      "items": {
       "properties": {
        "address": {}
       }
      }
     },
     "banner": {
      "properties": {
       "login": {},
       "motd": {}
      }
     },
     "users": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "privilege": {},
        "secret": {
         "secret": true,
         "properties": {
          "secret": {}
         }
        },
        "services": {
         "unique": true,
         "items": {}
        }
       }
      }
     },
     "timezone": {
      "properties": {
       "name": {},
       "offset": {}
      }
     },
     "lldp": {},
     "cdp": {},
     "ssh": {
      "properties": {
       "enabled": {},
       "version": {},
       "timeout": {},
       "retries": {},
       "acl": {}
      }
     },
     "aaa": {
      "properties": {
       "enabled": {},
       "groups": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "protocol": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "servers": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "login": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "methods": {
           "items": {}
          }
         }
        }
       },
       "exec": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "methods": {
           "items": {}
          }
         }
        }
       }
      }
     },
     "lines": {
      "key": [
       "kind",
       "from"
      ],
      "items": {
       "properties": {
        "kind": {},
        "from": {},
        "to": {},
        "acl": {},
        "acl_ipv6": {},
        "transport": {
         "unique": true,
         "items": {}
        },
        "timeout": {},
        "login": {},
        "exec": {},
        "privilege": {}
       }
      }
     },
     "snmp": {
      "properties": {
       "contact": {},
       "location": {},
       "source": {},
       "versions": {
        "unique": true,
        "items": {}
       },
       "views": {
        "key": [
         "name",
         "oid"
        ],
        "items": {
         "properties": {
          "name": {},
          "oid": {},
          "included": {}
         }
        }
       },
       "communities": {
        "items": {
         "properties": {
          "community": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "access": {},
          "view": {},
          "acl": {}
         }
        }
       },
       "groups": {
        "key": [
         "name",
         "level"
        ],
        "items": {
         "properties": {
          "name": {},
          "level": {},
          "read": {},
          "write": {}
         }
        }
       },
       "traps": {
        "key": [
         "address"
        ],
        "items": {
         "properties": {
          "address": {},
          "user": {},
          "level": {},
          "community": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          }
         }
        }
       },
       "enable_traps": {
        "unique": true,
        "items": {}
       }
      }
     }
    }
   },
   "vlans": {
    "key": [
     "id"
    ],
    "items": {
     "properties": {
      "id": {},
      "name": {},
      "description": {}
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "name": {},
        "description": {}
       }
      }
     }
    }
   },
   "stp": {
    "properties": {
     "state": {},
     "enabled": {},
     "mode": {},
     "vlans": {
      "key": [
       "vlans"
      ],
      "items": {
       "properties": {
        "vlans": {
         "unique": true,
         "items": {}
        },
        "priority": {}
       }
      }
     },
     "instances": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "priority": {},
        "root": {}
       }
      }
     },
     "region": {
      "properties": {
       "name": {},
       "revision": {},
       "instances": {
        "key": [
         "id"
        ],
        "items": {
         "properties": {
          "id": {},
          "vlans": {
           "unique": true,
           "items": {}
          }
         }
        }
       }
      }
     },
     "pathcost": {},
     "edge_default": {},
     "bpdu_guard": {},
     "loop_guard": {}
    }
   },
   "vrfs": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "rd": {},
      "import": {
       "unique": true,
       "items": {}
      },
      "export": {
       "unique": true,
       "items": {}
      },
      "families": {
       "unique": true,
       "items": {}
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "description": {},
        "rd": {},
        "import": {
         "unique": true,
         "items": {}
        },
        "export": {
         "unique": true,
         "items": {}
        },
        "families": {
         "unique": true,
         "items": {}
        }
       }
      }
     }
    }
   },
   "port_profiles": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "enabled": {},
      "mtu": {},
      "mode": {},
      "access_vlan": {},
      "trunk": {
       "properties": {
        "allowed": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "voice_vlan": {},
      "hybrid": {
       "properties": {
        "tagged": {
         "unique": true,
         "items": {}
        },
        "untagged": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "speed": {},
      "duplex": {},
      "acl": {
       "properties": {
        "in": {},
        "out": {},
        "ipv6_in": {},
        "ipv6_out": {}
       }
      },
      "dhcp_relay": {
       "unique": true,
       "items": {}
      },
      "tcp_mss": {},
      "stp": {
       "properties": {
        "enabled": {},
        "edge": {},
        "bpdu_guard": {},
        "root_guard": {},
        "loop_guard": {},
        "cost": {},
        "priority": {}
       }
      },
      "port_security": {
       "properties": {
        "maximum": {},
        "violation": {},
        "aging": {}
       }
      },
      "dot1x": {
       "properties": {
        "enabled": {},
        "mab": {},
        "hosts": {},
        "guest_vlan": {}
       }
      },
      "poe": {
       "properties": {
        "enabled": {},
        "limit": {},
        "priority": {}
       }
      },
      "storm_control": {
       "properties": {
        "broadcast": {},
        "multicast": {},
        "unicast": {},
        "action": {}
       }
      }
     }
    }
   },
   "interfaces": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "enabled": {},
      "mtu": {},
      "ipv4": {
       "unique": true,
       "items": {}
      },
      "ipv6": {
       "unique": true,
       "items": {}
      },
      "mode": {},
      "access_vlan": {},
      "trunk": {
       "properties": {
        "allowed": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "vrf": {},
      "dot1q": {},
      "voice_vlan": {},
      "hybrid": {
       "properties": {
        "tagged": {
         "unique": true,
         "items": {}
        },
        "untagged": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "aggregate": {
       "properties": {
        "group": {},
        "mode": {}
       }
      },
      "speed": {},
      "duplex": {},
      "acl": {
       "properties": {
        "in": {},
        "out": {},
        "ipv6_in": {},
        "ipv6_out": {}
       }
      },
      "dhcp_relay": {
       "unique": true,
       "items": {}
      },
      "tcp_mss": {},
      "hsrp_version": {},
      "hsrp": {
       "key": [
        "group"
       ],
       "items": {
        "properties": {
         "group": {},
         "address": {},
         "priority": {},
         "preempt": {},
         "preempt_delay": {},
         "hello": {},
         "hold": {},
         "name": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "track": {
          "key": [
           "object"
          ],
          "items": {
           "properties": {
            "object": {},
            "decrement": {}
           }
          }
         }
        }
       }
      },
      "vrrp": {
       "key": [
        "group"
       ],
       "items": {
        "properties": {
         "group": {},
         "address": {},
         "priority": {},
         "preempt": {},
         "preempt_delay": {},
         "track": {
          "key": [
           "object"
          ],
          "items": {
           "properties": {
            "object": {},
            "decrement": {}
           }
          }
         }
        }
       }
      },
      "stp": {
       "properties": {
        "enabled": {},
        "edge": {},
        "bpdu_guard": {},
        "root_guard": {},
        "loop_guard": {},
        "cost": {},
        "priority": {}
       }
      },
      "profile": {},
      "port_security": {
       "properties": {
        "maximum": {},
        "violation": {},
        "aging": {}
       }
      },
      "dot1x": {
       "properties": {
        "enabled": {},
        "mab": {},
        "hosts": {},
        "guest_vlan": {}
       }
      },
      "poe": {
       "properties": {
        "enabled": {},
        "limit": {},
        "priority": {}
       }
      },
      "storm_control": {
       "properties": {
        "broadcast": {},
        "multicast": {},
        "unicast": {},
        "action": {}
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "description": {},
        "enabled": {},
        "mtu": {},
        "ipv4": {
         "unique": true,
         "items": {}
        },
        "ipv6": {
         "unique": true,
         "items": {}
        },
        "mode": {},
        "access_vlan": {},
        "trunk": {
         "properties": {
          "allowed": {
           "unique": true,
           "items": {}
          },
          "native": {}
         }
        },
        "vrf": {},
        "dot1q": {},
        "voice_vlan": {},
        "hybrid": {
         "properties": {
          "tagged": {
           "unique": true,
           "items": {}
          },
          "untagged": {
           "unique": true,
           "items": {}
          },
          "native": {}
         }
        },
        "aggregate": {
         "properties": {
          "group": {},
          "mode": {}
         }
        },
        "speed": {},
        "duplex": {},
        "acl": {
         "properties": {
          "in": {},
          "out": {},
          "ipv6_in": {},
          "ipv6_out": {}
         }
        },
        "dhcp_relay": {
         "unique": true,
         "items": {}
        },
        "tcp_mss": {},
        "hsrp_version": {},
        "hsrp": {
         "key": [
          "group"
         ],
         "items": {
          "properties": {
           "group": {},
           "address": {},
           "priority": {},
           "preempt": {},
           "preempt_delay": {},
           "hello": {},
           "hold": {},
           "name": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "track": {
            "key": [
             "object"
            ],
            "items": {
             "properties": {
              "object": {},
              "decrement": {}
             }
            }
           }
          }
         }
        },
        "vrrp": {
         "key": [
          "group"
         ],
         "items": {
          "properties": {
           "group": {},
           "address": {},
           "priority": {},
           "preempt": {},
           "preempt_delay": {},
           "track": {
            "key": [
             "object"
            ],
            "items": {
             "properties": {
              "object": {},
              "decrement": {}
             }
            }
           }
          }
         }
        },
        "stp": {
         "properties": {
          "enabled": {},
          "edge": {},
          "bpdu_guard": {},
          "root_guard": {},
          "loop_guard": {},
          "cost": {},
          "priority": {}
         }
        },
        "profile": {},
        "port_security": {
         "properties": {
          "maximum": {},
          "violation": {},
          "aging": {}
         }
        },
        "dot1x": {
         "properties": {
          "enabled": {},
          "mab": {},
          "hosts": {},
          "guest_vlan": {}
         }
        },
        "poe": {
         "properties": {
          "enabled": {},
          "limit": {},
          "priority": {}
         }
        },
        "storm_control": {
         "properties": {
          "broadcast": {},
          "multicast": {},
          "unicast": {},
          "action": {}
         }
        }
       }
      }
     }
    }
   },
   "acl": {
    "key": [
     "name",
     "family"
    ],
    "items": {
     "properties": {
      "name": {},
      "family": {},
      "type": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "protocol": {},
         "from": {},
         "from_ports": {},
         "to": {},
         "to_ports": {},
         "established": {},
         "icmp_type": {},
         "dscp": {},
         "log": {},
         "remark": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name",
       "family"
      ],
      "items": {
       "properties": {
        "name": {},
        "family": {},
        "type": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "protocol": {},
           "from": {},
           "from_ports": {},
           "to": {},
           "to_ports": {},
           "established": {},
           "icmp_type": {},
           "dscp": {},
           "log": {},
           "remark": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "nat": {
    "properties": {
     "state": {},
     "inside": {
      "unique": true,
      "items": {}
     },
     "outside": {
      "unique": true,
      "items": {}
     },
     "pools": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "id": {},
        "first": {},
        "last": {},
        "prefix_length": {}
       }
      }
     },
     "rules": {
      "key": [
       "acl"
      ],
      "items": {
       "properties": {
        "acl": {},
        "pool": {},
        "interface": {},
        "overload": {}
       }
      }
     },
     "static": {
      "key": [
       "inside"
      ],
      "items": {
       "properties": {
        "inside": {},
        "outside": {}
       }
      }
     },
     "ports": {
      "key": [
       "protocol",
       "outside",
       "interface",
       "outside_port"
      ],
      "items": {
       "properties": {
        "protocol": {},
        "inside": {},
        "inside_port": {},
        "outside": {},
        "interface": {},
        "outside_port": {}
       }
      }
     }
    }
   },
   "dhcp": {
    "properties": {
     "state": {},
     "enabled": {},
     "excluded": {
      "key": [
       "from",
       "to"
      ],
      "items": {
       "properties": {
        "from": {},
        "to": {}
       }
      }
     },
     "pools": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "vrf": {},
        "network": {},
        "gateways": {
         "unique": true,
         "items": {}
        },
        "dns": {
         "unique": true,
         "items": {}
        },
        "domain": {},
        "lease": {
         "properties": {
          "days": {},
          "hours": {},
          "minutes": {}
         }
        },
        "options": {
         "key": [
          "code"
         ],
         "items": {
          "properties": {
           "code": {},
           "ip": {
            "unique": true,
            "items": {}
           },
           "text": {},
           "hex": {}
          }
         }
        },
        "bindings": {
         "key": [
          "address"
         ],
         "items": {
          "properties": {
           "address": {},
           "mac": {}
          }
         }
        }
       }
      }
     },
     "serve": {
      "key": [
       "interface"
      ],
      "items": {
       "properties": {
        "interface": {},
        "pool": {}
       }
      }
     },
     "snooping": {
      "properties": {
       "enabled": {},
       "vlans": {
        "unique": true,
        "items": {}
       },
       "trusted": {
        "unique": true,
        "items": {}
       },
       "option_82": {}
      }
     }
    }
   },
   "static-routes": {
    "key": [
     "vrf",
     "prefix",
     "next_hop",
     "interface"
    ],
    "items": {
     "properties": {
      "prefix": {},
      "next_hop": {},
      "interface": {},
      "discard": {},
      "distance": {},
      "name": {},
      "vrf": {},
      "track": {},
      "tag": {}
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "vrf",
       "prefix",
       "next_hop",
       "interface"
      ],
      "items": {
       "properties": {
        "prefix": {},
        "next_hop": {},
        "interface": {},
        "discard": {},
        "distance": {},
        "name": {},
        "vrf": {},
        "track": {},
        "tag": {}
       }
      }
     }
    }
   },
   "prefix-lists": {
    "key": [
     "name",
     "family"
    ],
    "items": {
     "properties": {
      "name": {},
      "family": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "prefix": {},
         "ge": {},
         "le": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name",
       "family"
      ],
      "items": {
       "properties": {
        "name": {},
        "family": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "prefix": {},
           "ge": {},
           "le": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "route-policies": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "description": {},
         "match": {
          "properties": {
           "prefix_list": {},
           "prefix_list_ipv6": {},
           "tag": {}
          }
         },
         "set": {
          "properties": {
           "local_preference": {},
           "metric": {},
           "tag": {},
           "weight": {},
           "next_hop": {},
           "prepend": {
            "items": {}
           },
           "communities": {
            "unique": true,
            "items": {}
           },
           "additive": {}
          }
         },
         "continue": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "description": {},
           "match": {
            "properties": {
             "prefix_list": {},
             "prefix_list_ipv6": {},
             "tag": {}
            }
           },
           "set": {
            "properties": {
             "local_preference": {},
             "metric": {},
             "tag": {},
             "weight": {},
             "next_hop": {},
             "prepend": {
              "items": {}
             },
             "communities": {
              "unique": true,
              "items": {}
             },
             "additive": {}
            }
           },
           "continue": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "ospf": {
    "key": [
     "process"
    ],
    "items": {
     "properties": {
      "process": {},
      "router_id": {},
      "reference_bandwidth": {},
      "passive_default": {},
      "passive": {
       "unique": true,
       "items": {}
      },
      "active": {
       "unique": true,
       "items": {}
      },
      "default_originate": {},
      "networks": {
       "key": [
        "prefix"
       ],
       "items": {
        "properties": {
         "prefix": {},
         "area": {}
        }
       }
      },
      "redistribute": {
       "items": {
        "properties": {
         "source": {},
         "number": {},
         "metric": {},
         "metric_type": {},
         "policy": {}
        }
       }
      },
      "interfaces": {
       "key": [
        "name"
       ],
       "items": {
        "properties": {
         "name": {},
         "area": {},
         "cost": {},
         "network_type": {},
         "hello_interval": {},
         "dead_interval": {},
         "priority": {},
         "auth": {
          "properties": {
           "key_id": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           }
          }
         }
        }
       }
      },
      "vrf": {},
      "areas": {
       "key": [
        "area"
       ],
       "items": {
        "properties": {
         "area": {},
         "type": {},
         "no_summary": {},
         "default_cost": {},
         "ranges": {
          "unique": true,
          "items": {}
         }
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "process"
      ],
      "items": {
       "properties": {
        "process": {},
        "router_id": {},
        "reference_bandwidth": {},
        "passive_default": {},
        "passive": {
         "unique": true,
         "items": {}
        },
        "active": {
         "unique": true,
         "items": {}
        },
        "default_originate": {},
        "networks": {
         "key": [
          "prefix"
         ],
         "items": {
          "properties": {
           "prefix": {},
           "area": {}
          }
         }
        },
        "redistribute": {
         "items": {
          "properties": {
           "source": {},
           "number": {},
           "metric": {},
           "metric_type": {},
           "policy": {}
          }
         }
        },
        "interfaces": {
         "key": [
          "name"
         ],
         "items": {
          "properties": {
           "name": {},
           "area": {},
           "cost": {},
           "network_type": {},
           "hello_interval": {},
           "dead_interval": {},
           "priority": {},
           "auth": {
            "properties": {
             "key_id": {},
             "secret": {
              "secret": true,
              "properties": {
               "secret": {}
              }
             }
            }
           }
          }
         }
        },
        "vrf": {},
        "areas": {
         "key": [
          "area"
         ],
         "items": {
          "properties": {
           "area": {},
           "type": {},
           "no_summary": {},
           "default_cost": {},
           "ranges": {
            "unique": true,
            "items": {}
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "rip": {
    "properties": {
     "state": {},
     "process": {},
     "version": {},
     "networks": {
      "unique": true,
      "items": {}
     },
     "passive_default": {},
     "passive": {
      "unique": true,
      "items": {}
     },
     "redistribute": {
      "unique": true,
      "items": {}
     },
     "default_originate": {},
     "auto_summary": {}
    }
   },
   "bgp": {
    "key": [
     "as"
    ],
    "items": {
     "properties": {
      "as": {},
      "router_id": {},
      "log_changes": {},
      "default_ipv4": {},
      "require_policy": {},
      "groups": {
       "key": [
        "name"
       ],
       "items": {
        "properties": {
         "name": {},
         "as": {},
         "description": {},
         "update_source": {},
         "multihop": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "keepalive": {},
         "hold": {},
         "enabled": {}
        }
       }
      },
      "neighbors": {
       "key": [
        "address"
       ],
       "items": {
        "properties": {
         "address": {},
         "as": {},
         "group": {},
         "description": {},
         "update_source": {},
         "multihop": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "keepalive": {},
         "hold": {},
         "enabled": {}
        }
       }
      },
      "families": {
       "key": [
        "family"
       ],
       "items": {
        "properties": {
         "family": {},
         "networks": {
          "unique": true,
          "items": {}
         },
         "redistribute": {
          "key": [
           "source"
          ],
          "items": {
           "properties": {
            "source": {},
            "process": {},
            "policy": {}
           }
          }
         },
         "aggregates": {
          "key": [
           "prefix"
          ],
          "items": {
           "properties": {
            "prefix": {},
            "summary_only": {}
           }
          }
         },
         "maximum_paths": {},
         "neighbors": {
          "key": [
           "peer"
          ],
          "items": {
           "properties": {
            "peer": {},
            "activate": {},
            "policy_in": {},
            "policy_out": {},
            "prefix_list_in": {},
            "prefix_list_out": {},
            "next_hop_self": {},
            "route_reflector_client": {},
            "send_community": {},
            "default_originate": {},
            "soft_inbound": {},
            "maximum_prefix": {}
           }
          }
         }
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "as"
      ],
      "items": {
       "properties": {
        "as": {},
        "router_id": {},
        "log_changes": {},
        "default_ipv4": {},
        "require_policy": {},
        "groups": {
         "key": [
          "name"
         ],
         "items": {
          "properties": {
           "name": {},
           "as": {},
           "description": {},
           "update_source": {},
           "multihop": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "keepalive": {},
           "hold": {},
           "enabled": {}
          }
         }
        },
        "neighbors": {
         "key": [
          "address"
         ],
         "items": {
          "properties": {
           "address": {},
           "as": {},
           "group": {},
           "description": {},
           "update_source": {},
           "multihop": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "keepalive": {},
           "hold": {},
           "enabled": {}
          }
         }
        },
        "families": {
         "key": [
          "family"
         ],
         "items": {
          "properties": {
           "family": {},
           "networks": {
            "unique": true,
            "items": {}
           },
           "redistribute": {
            "key": [
             "source"
            ],
            "items": {
             "properties": {
              "source": {},
              "process": {},
              "policy": {}
             }
            }
           },
           "aggregates": {
            "key": [
             "prefix"
            ],
            "items": {
             "properties": {
              "prefix": {},
              "summary_only": {}
             }
            }
           },
           "maximum_paths": {},
           "neighbors": {
            "key": [
             "peer"
            ],
            "items": {
             "properties": {
              "peer": {},
              "activate": {},
              "policy_in": {},
              "policy_out": {},
              "prefix_list_in": {},
              "prefix_list_out": {},
              "next_hop_self": {},
              "route_reflector_client": {},
              "send_community": {},
              "default_originate": {},
              "soft_inbound": {},
              "maximum_prefix": {}
             }
            }
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "vpn": {
    "properties": {
     "state": {},
     "tunnels": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "mode": {},
        "source": {},
        "source_interface": {},
        "destination": {},
        "front_vrf": {},
        "key": {},
        "keepalive": {
         "properties": {
          "interval": {},
          "retries": {}
         }
        },
        "ip_mtu": {},
        "path_mtu_discovery": {},
        "protection": {}
       }
      }
     },
     "ike": {
      "properties": {
       "proposals": {
        "key": [
         "number"
        ],
        "items": {
         "properties": {
          "number": {},
          "encryption": {},
          "hash": {},
          "group": {},
          "lifetime": {}
         }
        }
       },
       "peers": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local": {},
          "exchange": {}
         }
        }
       },
       "dpd": {
        "properties": {
         "interval": {},
         "retry": {},
         "mode": {}
        }
       }
      }
     },
     "ikev2": {
      "properties": {
       "proposals": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "encryption": {
           "unique": true,
           "items": {}
          },
          "integrity": {
           "unique": true,
           "items": {}
          },
          "prf": {
           "unique": true,
           "items": {}
          },
          "groups": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "policies": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "local": {},
          "vrf": {},
          "priority": {},
          "proposals": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "peers": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local_secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "remote_secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local": {},
          "lifetime": {},
          "dpd": {
           "properties": {
            "interval": {},
            "retry": {},
            "mode": {}
           }
          }
         }
        }
       }
      }
     },
     "transform_sets": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "encryption": {},
        "integrity": {},
        "mode": {},
        "pfs": {}
       }
      }
     },
     "profiles": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "transform_sets": {
         "unique": true,
         "items": {}
        },
        "peer": {},
        "lifetime": {
         "properties": {
          "seconds": {},
          "kilobytes": {}
         }
        }
       }
      }
     },
     "policies": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "description": {},
           "acl": {},
           "peer": {},
           "local": {},
           "transform_sets": {
            "unique": true,
            "items": {}
           },
           "lifetime": {
            "properties": {
             "seconds": {},
             "kilobytes": {}
            }
           }
          }
         }
        }
       }
      }
     },
     "apply": {
      "key": [
       "interface"
      ],
      "items": {
       "properties": {
        "interface": {},
        "policy": {}
       }
      }
     },
     "ssl_vpn": {
      "properties": {
       "pools": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "first": {},
          "last": {}
         }
        }
       },
       "server_policies": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "pki_domain": {}
         }
        }
       },
       "gateways": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "port": {},
          "server_policy": {},
          "http_redirect": {},
          "vrf": {},
          "enabled": {}
         }
        }
       },
       "contexts": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "gateway": {},
          "domain": {},
          "vrf": {},
          "aaa_domain": {},
          "interface": {},
          "pool": {},
          "pool_prefix_length": {},
          "dns": {
           "unique": true,
           "items": {}
          },
          "keepalive": {},
          "route_lists": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "include": {
              "unique": true,
              "items": {}
             },
             "exclude": {
              "unique": true,
              "items": {}
             }
            }
           }
          },
          "url_lists": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "heading": {},
             "urls": {
              "key": [
               "name"
              ],
              "items": {
               "properties": {
                "name": {},
                "url": {}
               }
              }
             }
            }
           }
          },
          "policy_groups": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "routes": {},
             "all_traffic": {},
             "url_lists": {
              "unique": true,
              "items": {}
             },
             "acl": {}
            }
           }
          },
          "default_policy_group": {},
          "max_users": {},
          "max_sessions_per_user": {},
          "idle_timeout": {},
          "log_logins": {},
          "enabled": {}
         }
        }
       },
       "users": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "policy_group": {}
         }
        }
       }
      }
     }
    }
   },
   "monitoring": {
    "properties": {
     "state": {},
     "probes": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "target": {},
        "frequency": {}
       }
      }
     },
     "tracks": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "probe": {},
        "interface": {}
       }
      }
     },
     "flow_export": {
      "properties": {
       "collectors": {
        "key": [
         "address"
        ],
        "items": {
         "properties": {
          "address": {},
          "port": {}
         }
        }
       },
       "source_interface": {},
       "active_timeout": {},
       "interfaces": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "direction": {}
         }
        }
       }
      }
     },
     "sflow": {
      "properties": {
       "agent": {},
       "collectors": {
        "key": [
         "id"
        ],
        "items": {
         "properties": {
          "id": {},
          "address": {},
          "port": {}
         }
        }
       },
       "interfaces": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "collector": {},
          "sampling_rate": {},
          "counter_interval": {}
         }
        }
       }
      }
     }
    }
   },
   "raw": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "section": {
       "items": {}
      },
      "lines": {
       "unique": true,
       "items": {}
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "section": {
         "items": {}
        },
        "lines": {
         "unique": true,
         "items": {}
        }
       }
      }
     }
    }
   }
  }
 },
 "site": {
  "properties": {
   "platform": {},
   "address": {},
   "port": {},
   "transport": {},
   "host_key": {
    "unique": true,
    "items": {}
   },
   "legacy_algorithms": {},
   "allow_plaintext": {},
   "credentials": {},
   "via": {
    "items": {}
   },
   "mode": {},
   "model": {},
   "version": {},
   "vars": {
    "entries": {}
   },
   "system": {
    "properties": {
     "state": {},
     "exclusive": {},
     "hostname": {},
     "domain": {},
     "dns": {
      "unique": true,
      "items": {}
     },
     "ntp": {
      "key": [
       "address"
      ],
      "items": {
       "properties": {
        "address": {},
        "prefer": {}
       }
      }
     },
     "syslog": {
      "key": [
       "address"
      ],
      "items": {
       "properties": {
        "address": {}
       }
      }
     },
     "banner": {
      "properties": {
       "login": {},
       "motd": {}
      }
     },
     "users": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "privilege": {},
        "secret": {
         "secret": true,
         "properties": {
          "secret": {}
         }
        },
        "services": {
         "unique": true,
         "items": {}
        }
       }
      }
     },
     "timezone": {
      "properties": {
       "name": {},
       "offset": {}
      }
     },
     "lldp": {},
     "cdp": {},
     "ssh": {
      "properties": {
       "enabled": {},
       "version": {},
       "timeout": {},
       "retries": {},
       "acl": {}
      }
     },
     "aaa": {
      "properties": {
       "enabled": {},
       "groups": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "protocol": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "servers": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "login": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "methods": {
           "items": {}
          }
         }
        }
       },
       "exec": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "methods": {
           "items": {}
          }
         }
        }
       }
      }
     },
     "lines": {
      "key": [
       "kind",
       "from"
      ],
      "items": {
       "properties": {
        "kind": {},
        "from": {},
        "to": {},
        "acl": {},
        "acl_ipv6": {},
        "transport": {
         "unique": true,
         "items": {}
        },
        "timeout": {},
        "login": {},
        "exec": {},
        "privilege": {}
       }
      }
     },
     "snmp": {
      "properties": {
       "contact": {},
       "location": {},
       "source": {},
       "versions": {
        "unique": true,
        "items": {}
       },
       "views": {
        "key": [
         "name",
         "oid"
        ],
        "items": {
         "properties": {
          "name": {},
          "oid": {},
          "included": {}
         }
        }
       },
       "communities": {
        "items": {
         "properties": {
          "community": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "access": {},
          "view": {},
          "acl": {}
         }
        }
       },
       "groups": {
        "key": [
         "name",
         "level"
        ],
        "items": {
         "properties": {
          "name": {},
          "level": {},
          "read": {},
          "write": {}
         }
        }
       },
       "traps": {
        "key": [
         "address"
        ],
        "items": {
         "properties": {
          "address": {},
          "user": {},
          "level": {},
          "community": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          }
         }
        }
       },
       "enable_traps": {
        "unique": true,
        "items": {}
       }
      }
     }
    }
   },
   "vlans": {
    "key": [
     "id"
    ],
    "items": {
     "properties": {
      "id": {},
      "name": {},
      "description": {}
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "name": {},
        "description": {}
       }
      }
     }
    }
   },
   "stp": {
    "properties": {
     "state": {},
     "enabled": {},
     "mode": {},
     "vlans": {
      "key": [
       "vlans"
      ],
      "items": {
       "properties": {
        "vlans": {
         "unique": true,
         "items": {}
        },
        "priority": {}
       }
      }
     },
     "instances": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "priority": {},
        "root": {}
       }
      }
     },
     "region": {
      "properties": {
       "name": {},
       "revision": {},
       "instances": {
        "key": [
         "id"
        ],
        "items": {
         "properties": {
          "id": {},
          "vlans": {
           "unique": true,
           "items": {}
          }
         }
        }
       }
      }
     },
     "pathcost": {},
     "edge_default": {},
     "bpdu_guard": {},
     "loop_guard": {}
    }
   },
   "vrfs": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "rd": {},
      "import": {
       "unique": true,
       "items": {}
      },
      "export": {
       "unique": true,
       "items": {}
      },
      "families": {
       "unique": true,
       "items": {}
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "description": {},
        "rd": {},
        "import": {
         "unique": true,
         "items": {}
        },
        "export": {
         "unique": true,
         "items": {}
        },
        "families": {
         "unique": true,
         "items": {}
        }
       }
      }
     }
    }
   },
   "port_profiles": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "enabled": {},
      "mtu": {},
      "mode": {},
      "access_vlan": {},
      "trunk": {
       "properties": {
        "allowed": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "voice_vlan": {},
      "hybrid": {
       "properties": {
        "tagged": {
         "unique": true,
         "items": {}
        },
        "untagged": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "speed": {},
      "duplex": {},
      "acl": {
       "properties": {
        "in": {},
        "out": {},
        "ipv6_in": {},
        "ipv6_out": {}
       }
      },
      "dhcp_relay": {
       "unique": true,
       "items": {}
      },
      "tcp_mss": {},
      "stp": {
       "properties": {
        "enabled": {},
        "edge": {},
        "bpdu_guard": {},
        "root_guard": {},
        "loop_guard": {},
        "cost": {},
        "priority": {}
       }
      },
      "port_security": {
       "properties": {
        "maximum": {},
        "violation": {},
        "aging": {}
       }
      },
      "dot1x": {
       "properties": {
        "enabled": {},
        "mab": {},
        "hosts": {},
        "guest_vlan": {}
       }
      },
      "poe": {
       "properties": {
        "enabled": {},
        "limit": {},
        "priority": {}
       }
      },
      "storm_control": {
       "properties": {
        "broadcast": {},
        "multicast": {},
        "unicast": {},
        "action": {}
       }
      }
     }
    }
   },
   "interfaces": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "enabled": {},
      "mtu": {},
      "ipv4": {
       "unique": true,
       "items": {}
      },
      "ipv6": {
       "unique": true,
       "items": {}
      },
      "mode": {},
      "access_vlan": {},
      "trunk": {
       "properties": {
        "allowed": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "vrf": {},
      "dot1q": {},
      "voice_vlan": {},
      "hybrid": {
       "properties": {
        "tagged": {
         "unique": true,
         "items": {}
        },
        "untagged": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "aggregate": {
       "properties": {
        "group": {},
        "mode": {}
       }
      },
      "speed": {},
      "duplex": {},
      "acl": {
       "properties": {
        "in": {},
        "out": {},
        "ipv6_in": {},
        "ipv6_out": {}
       }
      },
      "dhcp_relay": {
       "unique": true,
       "items": {}
      },
      "tcp_mss": {},
      "hsrp_version": {},
      "hsrp": {
       "key": [
        "group"
       ],
       "items": {
        "properties": {
         "group": {},
         "address": {},
         "priority": {},
         "preempt": {},
         "preempt_delay": {},
         "hello": {},
         "hold": {},
         "name": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "track": {
          "key": [
           "object"
          ],
          "items": {
           "properties": {
            "object": {},
            "decrement": {}
           }
          }
         }
        }
       }
      },
      "vrrp": {
       "key": [
        "group"
       ],
       "items": {
        "properties": {
         "group": {},
         "address": {},
         "priority": {},
         "preempt": {},
         "preempt_delay": {},
         "track": {
          "key": [
           "object"
          ],
          "items": {
           "properties": {
            "object": {},
            "decrement": {}
           }
          }
         }
        }
       }
      },
      "stp": {
       "properties": {
        "enabled": {},
        "edge": {},
        "bpdu_guard": {},
        "root_guard": {},
        "loop_guard": {},
        "cost": {},
        "priority": {}
       }
      },
      "profile": {},
      "port_security": {
       "properties": {
        "maximum": {},
        "violation": {},
        "aging": {}
       }
      },
      "dot1x": {
       "properties": {
        "enabled": {},
        "mab": {},
        "hosts": {},
        "guest_vlan": {}
       }
      },
      "poe": {
       "properties": {
        "enabled": {},
        "limit": {},
        "priority": {}
       }
      },
      "storm_control": {
       "properties": {
        "broadcast": {},
        "multicast": {},
        "unicast": {},
        "action": {}
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "description": {},
        "enabled": {},
        "mtu": {},
        "ipv4": {
         "unique": true,
         "items": {}
        },
        "ipv6": {
         "unique": true,
         "items": {}
        },
        "mode": {},
        "access_vlan": {},
        "trunk": {
         "properties": {
          "allowed": {
           "unique": true,
           "items": {}
          },
          "native": {}
         }
        },
        "vrf": {},
        "dot1q": {},
        "voice_vlan": {},
        "hybrid": {
         "properties": {
          "tagged": {
           "unique": true,
           "items": {}
          },
          "untagged": {
           "unique": true,
           "items": {}
          },
          "native": {}
         }
        },
        "aggregate": {
         "properties": {
          "group": {},
          "mode": {}
         }
        },
        "speed": {},
        "duplex": {},
        "acl": {
         "properties": {
          "in": {},
          "out": {},
          "ipv6_in": {},
          "ipv6_out": {}
         }
        },
        "dhcp_relay": {
         "unique": true,
         "items": {}
        },
        "tcp_mss": {},
        "hsrp_version": {},
        "hsrp": {
         "key": [
          "group"
         ],
         "items": {
          "properties": {
           "group": {},
           "address": {},
           "priority": {},
           "preempt": {},
           "preempt_delay": {},
           "hello": {},
           "hold": {},
           "name": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "track": {
            "key": [
             "object"
            ],
            "items": {
             "properties": {
              "object": {},
              "decrement": {}
             }
            }
           }
          }
         }
        },
        "vrrp": {
         "key": [
          "group"
         ],
         "items": {
          "properties": {
           "group": {},
           "address": {},
           "priority": {},
           "preempt": {},
           "preempt_delay": {},
           "track": {
            "key": [
             "object"
            ],
            "items": {
             "properties": {
              "object": {},
              "decrement": {}
             }
            }
           }
          }
         }
        },
        "stp": {
         "properties": {
          "enabled": {},
          "edge": {},
          "bpdu_guard": {},
          "root_guard": {},
          "loop_guard": {},
          "cost": {},
          "priority": {}
         }
        },
        "profile": {},
        "port_security": {
         "properties": {
          "maximum": {},
          "violation": {},
          "aging": {}
         }
        },
        "dot1x": {
         "properties": {
          "enabled": {},
          "mab": {},
          "hosts": {},
          "guest_vlan": {}
         }
        },
        "poe": {
         "properties": {
          "enabled": {},
          "limit": {},
          "priority": {}
         }
        },
        "storm_control": {
         "properties": {
          "broadcast": {},
          "multicast": {},
          "unicast": {},
          "action": {}
         }
        }
       }
      }
     }
    }
   },
   "acl": {
    "key": [
     "name",
     "family"
    ],
    "items": {
     "properties": {
      "name": {},
      "family": {},
      "type": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "protocol": {},
         "from": {},
         "from_ports": {},
         "to": {},
         "to_ports": {},
         "established": {},
         "icmp_type": {},
         "dscp": {},
         "log": {},
         "remark": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name",
       "family"
      ],
      "items": {
       "properties": {
        "name": {},
        "family": {},
        "type": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "protocol": {},
           "from": {},
           "from_ports": {},
           "to": {},
           "to_ports": {},
           "established": {},
           "icmp_type": {},
           "dscp": {},
           "log": {},
           "remark": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "nat": {
    "properties": {
     "state": {},
     "inside": {
      "unique": true,
      "items": {}
     },
     "outside": {
      "unique": true,
      "items": {}
     },
     "pools": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "id": {},
        "first": {},
        "last": {},
        "prefix_length": {}
       }
      }
     },
     "rules": {
      "key": [
       "acl"
      ],
      "items": {
       "properties": {
        "acl": {},
        "pool": {},
        "interface": {},
        "overload": {}
       }
      }
     },
     "static": {
      "key": [
       "inside"
      ],
      "items": {
       "properties": {
        "inside": {},
        "outside": {}
       }
      }
     },
     "ports": {
      "key": [
       "protocol",
       "outside",
       "interface",
       "outside_port"
      ],
      "items": {
       "properties": {
        "protocol": {},
        "inside": {},
        "inside_port": {},
        "outside": {},
        "interface": {},
        "outside_port": {}
       }
      }
     }
    }
   },
   "dhcp": {
    "properties": {
     "state": {},
     "enabled": {},
     "excluded": {
      "key": [
       "from",
       "to"
      ],
      "items": {
       "properties": {
        "from": {},
        "to": {}
       }
      }
     },
     "pools": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "vrf": {},
        "network": {},
        "gateways": {
         "unique": true,
         "items": {}
        },
        "dns": {
         "unique": true,
         "items": {}
        },
        "domain": {},
        "lease": {
         "properties": {
          "days": {},
          "hours": {},
          "minutes": {}
         }
        },
        "options": {
         "key": [
          "code"
         ],
         "items": {
          "properties": {
           "code": {},
           "ip": {
            "unique": true,
            "items": {}
           },
           "text": {},
           "hex": {}
          }
         }
        },
        "bindings": {
         "key": [
          "address"
         ],
         "items": {
          "properties": {
           "address": {},
           "mac": {}
          }
         }
        }
       }
      }
     },
     "serve": {
      "key": [
       "interface"
      ],
      "items": {
       "properties": {
        "interface": {},
        "pool": {}
       }
      }
     },
     "snooping": {
      "properties": {
       "enabled": {},
       "vlans": {
        "unique": true,
        "items": {}
       },
       "trusted": {
        "unique": true,
        "items": {}
       },
       "option_82": {}
      }
     }
    }
   },
   "static-routes": {
    "key": [
     "vrf",
     "prefix",
     "next_hop",
     "interface"
    ],
    "items": {
     "properties": {
      "prefix": {},
      "next_hop": {},
      "interface": {},
      "discard": {},
      "distance": {},
      "name": {},
      "vrf": {},
      "track": {},
      "tag": {}
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "vrf",
       "prefix",
       "next_hop",
       "interface"
      ],
      "items": {
       "properties": {
        "prefix": {},
        "next_hop": {},
        "interface": {},
        "discard": {},
        "distance": {},
        "name": {},
        "vrf": {},
        "track": {},
        "tag": {}
       }
      }
     }
    }
   },
   "prefix-lists": {
    "key": [
     "name",
     "family"
    ],
    "items": {
     "properties": {
      "name": {},
      "family": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "prefix": {},
         "ge": {},
         "le": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name",
       "family"
      ],
      "items": {
       "properties": {
        "name": {},
        "family": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "prefix": {},
           "ge": {},
           "le": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "route-policies": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "description": {},
         "match": {
          "properties": {
           "prefix_list": {},
           "prefix_list_ipv6": {},
           "tag": {}
          }
         },
         "set": {
          "properties": {
           "local_preference": {},
           "metric": {},
           "tag": {},
           "weight": {},
           "next_hop": {},
           "prepend": {
            "items": {}
           },
           "communities": {
            "unique": true,
            "items": {}
           },
           "additive": {}
          }
         },
         "continue": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "description": {},
           "match": {
            "properties": {
             "prefix_list": {},
             "prefix_list_ipv6": {},
             "tag": {}
            }
           },
           "set": {
            "properties": {
             "local_preference": {},
             "metric": {},
             "tag": {},
             "weight": {},
             "next_hop": {},
             "prepend": {
              "items": {}
             },
             "communities": {
              "unique": true,
              "items": {}
             },
             "additive": {}
            }
           },
           "continue": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "ospf": {
    "key": [
     "process"
    ],
    "items": {
     "properties": {
      "process": {},
      "router_id": {},
      "reference_bandwidth": {},
      "passive_default": {},
      "passive": {
       "unique": true,
       "items": {}
      },
      "active": {
       "unique": true,
       "items": {}
      },
      "default_originate": {},
      "networks": {
       "key": [
        "prefix"
       ],
       "items": {
        "properties": {
         "prefix": {},
         "area": {}
        }
       }
      },
      "redistribute": {
       "items": {
        "properties": {
         "source": {},
         "number": {},
         "metric": {},
         "metric_type": {},
         "policy": {}
        }
       }
      },
      "interfaces": {
       "key": [
        "name"
       ],
       "items": {
        "properties": {
         "name": {},
         "area": {},
         "cost": {},
         "network_type": {},
         "hello_interval": {},
         "dead_interval": {},
         "priority": {},
         "auth": {
          "properties": {
           "key_id": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           }
          }
         }
        }
       }
      },
      "vrf": {},
      "areas": {
       "key": [
        "area"
       ],
       "items": {
        "properties": {
         "area": {},
         "type": {},
         "no_summary": {},
         "default_cost": {},
         "ranges": {
          "unique": true,
          "items": {}
         }
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "process"
      ],
      "items": {
       "properties": {
        "process": {},
        "router_id": {},
        "reference_bandwidth": {},
        "passive_default": {},
        "passive": {
         "unique": true,
         "items": {}
        },
        "active": {
         "unique": true,
         "items": {}
        },
        "default_originate": {},
        "networks": {
         "key": [
          "prefix"
         ],
         "items": {
          "properties": {
           "prefix": {},
           "area": {}
          }
         }
        },
        "redistribute": {
         "items": {
          "properties": {
           "source": {},
           "number": {},
           "metric": {},
           "metric_type": {},
           "policy": {}
          }
         }
        },
        "interfaces": {
         "key": [
          "name"
         ],
         "items": {
          "properties": {
           "name": {},
           "area": {},
           "cost": {},
           "network_type": {},
           "hello_interval": {},
           "dead_interval": {},
           "priority": {},
           "auth": {
            "properties": {
             "key_id": {},
             "secret": {
              "secret": true,
              "properties": {
               "secret": {}
              }
             }
            }
           }
          }
         }
        },
        "vrf": {},
        "areas": {
         "key": [
          "area"
         ],
         "items": {
          "properties": {
           "area": {},
           "type": {},
           "no_summary": {},
           "default_cost": {},
           "ranges": {
            "unique": true,
            "items": {}
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "rip": {
    "properties": {
     "state": {},
     "process": {},
     "version": {},
     "networks": {
      "unique": true,
      "items": {}
     },
     "passive_default": {},
     "passive": {
      "unique": true,
      "items": {}
     },
     "redistribute": {
      "unique": true,
      "items": {}
     },
     "default_originate": {},
     "auto_summary": {}
    }
   },
   "bgp": {
    "key": [
     "as"
    ],
    "items": {
     "properties": {
      "as": {},
      "router_id": {},
      "log_changes": {},
      "default_ipv4": {},
      "require_policy": {},
      "groups": {
       "key": [
        "name"
       ],
       "items": {
        "properties": {
         "name": {},
         "as": {},
         "description": {},
         "update_source": {},
         "multihop": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "keepalive": {},
         "hold": {},
         "enabled": {}
        }
       }
      },
      "neighbors": {
       "key": [
        "address"
       ],
       "items": {
        "properties": {
         "address": {},
         "as": {},
         "group": {},
         "description": {},
         "update_source": {},
         "multihop": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "keepalive": {},
         "hold": {},
         "enabled": {}
        }
       }
      },
      "families": {
       "key": [
        "family"
       ],
       "items": {
        "properties": {
         "family": {},
         "networks": {
          "unique": true,
          "items": {}
         },
         "redistribute": {
          "key": [
           "source"
          ],
          "items": {
           "properties": {
            "source": {},
            "process": {},
            "policy": {}
           }
          }
         },
         "aggregates": {
          "key": [
           "prefix"
          ],
          "items": {
           "properties": {
            "prefix": {},
            "summary_only": {}
           }
          }
         },
         "maximum_paths": {},
         "neighbors": {
          "key": [
           "peer"
          ],
          "items": {
           "properties": {
            "peer": {},
            "activate": {},
            "policy_in": {},
            "policy_out": {},
            "prefix_list_in": {},
            "prefix_list_out": {},
            "next_hop_self": {},
            "route_reflector_client": {},
            "send_community": {},
            "default_originate": {},
            "soft_inbound": {},
            "maximum_prefix": {}
           }
          }
         }
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "as"
      ],
      "items": {
       "properties": {
        "as": {},
        "router_id": {},
        "log_changes": {},
        "default_ipv4": {},
        "require_policy": {},
        "groups": {
         "key": [
          "name"
         ],
         "items": {
          "properties": {
           "name": {},
           "as": {},
           "description": {},
           "update_source": {},
           "multihop": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "keepalive": {},
           "hold": {},
           "enabled": {}
          }
         }
        },
        "neighbors": {
         "key": [
          "address"
         ],
         "items": {
          "properties": {
           "address": {},
           "as": {},
           "group": {},
           "description": {},
           "update_source": {},
           "multihop": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "keepalive": {},
           "hold": {},
           "enabled": {}
          }
         }
        },
        "families": {
         "key": [
          "family"
         ],
         "items": {
          "properties": {
           "family": {},
           "networks": {
            "unique": true,
            "items": {}
           },
           "redistribute": {
            "key": [
             "source"
            ],
            "items": {
             "properties": {
              "source": {},
              "process": {},
              "policy": {}
             }
            }
           },
           "aggregates": {
            "key": [
             "prefix"
            ],
            "items": {
             "properties": {
              "prefix": {},
              "summary_only": {}
             }
            }
           },
           "maximum_paths": {},
           "neighbors": {
            "key": [
             "peer"
            ],
            "items": {
             "properties": {
              "peer": {},
              "activate": {},
              "policy_in": {},
              "policy_out": {},
              "prefix_list_in": {},
              "prefix_list_out": {},
              "next_hop_self": {},
              "route_reflector_client": {},
              "send_community": {},
              "default_originate": {},
              "soft_inbound": {},
              "maximum_prefix": {}
             }
            }
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "vpn": {
    "properties": {
     "state": {},
     "tunnels": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "mode": {},
        "source": {},
        "source_interface": {},
        "destination": {},
        "front_vrf": {},
        "key": {},
        "keepalive": {
         "properties": {
          "interval": {},
          "retries": {}
         }
        },
        "ip_mtu": {},
        "path_mtu_discovery": {},
        "protection": {}
       }
      }
     },
     "ike": {
      "properties": {
       "proposals": {
        "key": [
         "number"
        ],
        "items": {
         "properties": {
          "number": {},
          "encryption": {},
          "hash": {},
          "group": {},
          "lifetime": {}
         }
        }
       },
       "peers": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local": {},
          "exchange": {}
         }
        }
       },
       "dpd": {
        "properties": {
         "interval": {},
         "retry": {},
         "mode": {}
        }
       }
      }
     },
     "ikev2": {
      "properties": {
       "proposals": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "encryption": {
           "unique": true,
           "items": {}
          },
          "integrity": {
           "unique": true,
           "items": {}
          },
          "prf": {
           "unique": true,
           "items": {}
          },
          "groups": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "policies": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "local": {},
          "vrf": {},
          "priority": {},
          "proposals": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "peers": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local_secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "remote_secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local": {},
          "lifetime": {},
          "dpd": {
           "properties": {
            "interval": {},
            "retry": {},
            "mode": {}
           }
          }
         }
        }
       }
      }
     },
     "transform_sets": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "encryption": {},
        "integrity": {},
        "mode": {},
        "pfs": {}
       }
      }
     },
     "profiles": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "transform_sets": {
         "unique": true,
         "items": {}
        },
        "peer": {},
        "lifetime": {
         "properties": {
          "seconds": {},
          "kilobytes": {}
         }
        }
       }
      }
     },
     "policies": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "description": {},
           "acl": {},
           "peer": {},
           "local": {},
           "transform_sets": {
            "unique": true,
            "items": {}
           },
           "lifetime": {
            "properties": {
             "seconds": {},
             "kilobytes": {}
            }
           }
          }
         }
        }
       }
      }
     },
     "apply": {
      "key": [
       "interface"
      ],
      "items": {
       "properties": {
        "interface": {},
        "policy": {}
       }
      }
     },
     "ssl_vpn": {
      "properties": {
       "pools": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "first": {},
          "last": {}
         }
        }
       },
       "server_policies": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "pki_domain": {}
         }
        }
       },
       "gateways": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "port": {},
          "server_policy": {},
          "http_redirect": {},
          "vrf": {},
          "enabled": {}
         }
        }
       },
       "contexts": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "gateway": {},
          "domain": {},
          "vrf": {},
          "aaa_domain": {},
          "interface": {},
          "pool": {},
          "pool_prefix_length": {},
          "dns": {
           "unique": true,
           "items": {}
          },
          "keepalive": {},
          "route_lists": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "include": {
              "unique": true,
              "items": {}
             },
             "exclude": {
              "unique": true,
              "items": {}
             }
            }
           }
          },
          "url_lists": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "heading": {},
             "urls": {
              "key": [
               "name"
              ],
              "items": {
               "properties": {
                "name": {},
                "url": {}
               }
              }
             }
            }
           }
          },
          "policy_groups": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "routes": {},
             "all_traffic": {},
             "url_lists": {
              "unique": true,
              "items": {}
             },
             "acl": {}
            }
           }
          },
          "default_policy_group": {},
          "max_users": {},
          "max_sessions_per_user": {},
          "idle_timeout": {},
          "log_logins": {},
          "enabled": {}
         }
        }
       },
       "users": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "policy_group": {}
         }
        }
       }
      }
     }
    }
   },
   "monitoring": {
    "properties": {
     "state": {},
     "probes": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "target": {},
        "frequency": {}
       }
      }
     },
     "tracks": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "probe": {},
        "interface": {}
       }
      }
     },
     "flow_export": {
      "properties": {
       "collectors": {
        "key": [
         "address"
        ],
        "items": {
         "properties": {
          "address": {},
          "port": {}
         }
        }
       },
       "source_interface": {},
       "active_timeout": {},
       "interfaces": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "direction": {}
         }
        }
       }
      }
     },
     "sflow": {
      "properties": {
       "agent": {},
       "collectors": {
        "key": [
         "id"
        ],
        "items": {
         "properties": {
          "id": {},
          "address": {},
          "port": {}
         }
        }
       },
       "interfaces": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "collector": {},
          "sampling_rate": {},
          "counter_interval": {}
         }
        }
       }
      }
     }
    }
   },
   "raw": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "section": {
       "items": {}
      },
      "lines": {
       "unique": true,
       "items": {}
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "section": {
         "items": {}
        },
        "lines": {
         "unique": true,
         "items": {}
        }
       }
      }
     }
    }
   }
  }
 },
 "role": {
  "properties": {
   "platform": {},
   "address": {},
   "port": {},
   "transport": {},
   "host_key": {
    "unique": true,
    "items": {}
   },
   "legacy_algorithms": {},
   "allow_plaintext": {},
   "credentials": {},
   "via": {
    "items": {}
   },
   "mode": {},
   "model": {},
   "version": {},
   "vars": {
    "entries": {}
   },
   "system": {
    "properties": {
     "state": {},
     "exclusive": {},
     "hostname": {},
     "domain": {},
     "dns": {
      "unique": true,
      "items": {}
     },
     "ntp": {
      "key": [
       "address"
      ],
      "items": {
       "properties": {
        "address": {},
        "prefer": {}
       }
      }
     },
     "syslog": {
      "key": [
       "address"
      ],
      "items": {
       "properties": {
        "address": {}
       }
      }
     },
     "banner": {
      "properties": {
       "login": {},
       "motd": {}
      }
     },
     "users": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "privilege": {},
        "secret": {
         "secret": true,
         "properties": {
          "secret": {}
         }
        },
        "services": {
         "unique": true,
         "items": {}
        }
       }
      }
     },
     "timezone": {
      "properties": {
       "name": {},
       "offset": {}
      }
     },
     "lldp": {},
     "cdp": {},
     "ssh": {
      "properties": {
       "enabled": {},
       "version": {},
       "timeout": {},
       "retries": {},
       "acl": {}
      }
     },
     "aaa": {
      "properties": {
       "enabled": {},
       "groups": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "protocol": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "servers": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "login": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "methods": {
           "items": {}
          }
         }
        }
       },
       "exec": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "methods": {
           "items": {}
          }
         }
        }
       }
      }
     },
     "lines": {
      "key": [
       "kind",
       "from"
      ],
      "items": {
       "properties": {
        "kind": {},
        "from": {},
        "to": {},
        "acl": {},
        "acl_ipv6": {},
        "transport": {
         "unique": true,
         "items": {}
        },
        "timeout": {},
        "login": {},
        "exec": {},
        "privilege": {}
       }
      }
     },
     "snmp": {
      "properties": {
       "contact": {},
       "location": {},
       "source": {},
       "versions": {
        "unique": true,
        "items": {}
       },
       "views": {
        "key": [
         "name",
         "oid"
        ],
        "items": {
         "properties": {
          "name": {},
          "oid": {},
          "included": {}
         }
        }
       },
       "communities": {
        "items": {
         "properties": {
          "community": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "access": {},
          "view": {},
          "acl": {}
         }
        }
       },
       "groups": {
        "key": [
         "name",
         "level"
        ],
        "items": {
         "properties": {
          "name": {},
          "level": {},
          "read": {},
          "write": {}
         }
        }
       },
       "traps": {
        "key": [
         "address"
        ],
        "items": {
         "properties": {
          "address": {},
          "user": {},
          "level": {},
          "community": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          }
         }
        }
       },
       "enable_traps": {
        "unique": true,
        "items": {}
       }
      }
     }
    }
   },
   "vlans": {
    "key": [
     "id"
    ],
    "items": {
     "properties": {
      "id": {},
      "name": {},
      "description": {}
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "name": {},
        "description": {}
       }
      }
     }
    }
   },
   "stp": {
    "properties": {
     "state": {},
     "enabled": {},
     "mode": {},
     "vlans": {
      "key": [
       "vlans"
      ],
      "items": {
       "properties": {
        "vlans": {
         "unique": true,
         "items": {}
        },
        "priority": {}
       }
      }
     },
     "instances": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "priority": {},
        "root": {}
       }
      }
     },
     "region": {
      "properties": {
       "name": {},
       "revision": {},
       "instances": {
        "key": [
         "id"
        ],
        "items": {
         "properties": {
          "id": {},
          "vlans": {
           "unique": true,
           "items": {}
          }
         }
        }
       }
      }
     },
     "pathcost": {},
     "edge_default": {},
     "bpdu_guard": {},
     "loop_guard": {}
    }
   },
   "vrfs": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "rd": {},
      "import": {
       "unique": true,
       "items": {}
      },
      "export": {
       "unique": true,
       "items": {}
      },
      "families": {
       "unique": true,
       "items": {}
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "description": {},
        "rd": {},
        "import": {
         "unique": true,
         "items": {}
        },
        "export": {
         "unique": true,
         "items": {}
        },
        "families": {
         "unique": true,
         "items": {}
        }
       }
      }
     }
    }
   },
   "port_profiles": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "enabled": {},
      "mtu": {},
      "mode": {},
      "access_vlan": {},
      "trunk": {
       "properties": {
        "allowed": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "voice_vlan": {},
      "hybrid": {
       "properties": {
        "tagged": {
         "unique": true,
         "items": {}
        },
        "untagged": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "speed": {},
      "duplex": {},
      "acl": {
       "properties": {
        "in": {},
        "out": {},
        "ipv6_in": {},
        "ipv6_out": {}
       }
      },
      "dhcp_relay": {
       "unique": true,
       "items": {}
      },
      "tcp_mss": {},
      "stp": {
       "properties": {
        "enabled": {},
        "edge": {},
        "bpdu_guard": {},
        "root_guard": {},
        "loop_guard": {},
        "cost": {},
        "priority": {}
       }
      },
      "port_security": {
       "properties": {
        "maximum": {},
        "violation": {},
        "aging": {}
       }
      },
      "dot1x": {
       "properties": {
        "enabled": {},
        "mab": {},
        "hosts": {},
        "guest_vlan": {}
       }
      },
      "poe": {
       "properties": {
        "enabled": {},
        "limit": {},
        "priority": {}
       }
      },
      "storm_control": {
       "properties": {
        "broadcast": {},
        "multicast": {},
        "unicast": {},
        "action": {}
       }
      }
     }
    }
   },
   "interfaces": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "enabled": {},
      "mtu": {},
      "ipv4": {
       "unique": true,
       "items": {}
      },
      "ipv6": {
       "unique": true,
       "items": {}
      },
      "mode": {},
      "access_vlan": {},
      "trunk": {
       "properties": {
        "allowed": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "vrf": {},
      "dot1q": {},
      "voice_vlan": {},
      "hybrid": {
       "properties": {
        "tagged": {
         "unique": true,
         "items": {}
        },
        "untagged": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "aggregate": {
       "properties": {
        "group": {},
        "mode": {}
       }
      },
      "speed": {},
      "duplex": {},
      "acl": {
       "properties": {
        "in": {},
        "out": {},
        "ipv6_in": {},
        "ipv6_out": {}
       }
      },
      "dhcp_relay": {
       "unique": true,
       "items": {}
      },
      "tcp_mss": {},
      "hsrp_version": {},
      "hsrp": {
       "key": [
        "group"
       ],
       "items": {
        "properties": {
         "group": {},
         "address": {},
         "priority": {},
         "preempt": {},
         "preempt_delay": {},
         "hello": {},
         "hold": {},
         "name": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "track": {
          "key": [
           "object"
          ],
          "items": {
           "properties": {
            "object": {},
            "decrement": {}
           }
          }
         }
        }
       }
      },
      "vrrp": {
       "key": [
        "group"
       ],
       "items": {
        "properties": {
         "group": {},
         "address": {},
         "priority": {},
         "preempt": {},
         "preempt_delay": {},
         "track": {
          "key": [
           "object"
          ],
          "items": {
           "properties": {
            "object": {},
            "decrement": {}
           }
          }
         }
        }
       }
      },
      "stp": {
       "properties": {
        "enabled": {},
        "edge": {},
        "bpdu_guard": {},
        "root_guard": {},
        "loop_guard": {},
        "cost": {},
        "priority": {}
       }
      },
      "profile": {},
      "port_security": {
       "properties": {
        "maximum": {},
        "violation": {},
        "aging": {}
       }
      },
      "dot1x": {
       "properties": {
        "enabled": {},
        "mab": {},
        "hosts": {},
        "guest_vlan": {}
       }
      },
      "poe": {
       "properties": {
        "enabled": {},
        "limit": {},
        "priority": {}
       }
      },
      "storm_control": {
       "properties": {
        "broadcast": {},
        "multicast": {},
        "unicast": {},
        "action": {}
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "description": {},
        "enabled": {},
        "mtu": {},
        "ipv4": {
         "unique": true,
         "items": {}
        },
        "ipv6": {
         "unique": true,
         "items": {}
        },
        "mode": {},
        "access_vlan": {},
        "trunk": {
         "properties": {
          "allowed": {
           "unique": true,
           "items": {}
          },
          "native": {}
         }
        },
        "vrf": {},
        "dot1q": {},
        "voice_vlan": {},
        "hybrid": {
         "properties": {
          "tagged": {
           "unique": true,
           "items": {}
          },
          "untagged": {
           "unique": true,
           "items": {}
          },
          "native": {}
         }
        },
        "aggregate": {
         "properties": {
          "group": {},
          "mode": {}
         }
        },
        "speed": {},
        "duplex": {},
        "acl": {
         "properties": {
          "in": {},
          "out": {},
          "ipv6_in": {},
          "ipv6_out": {}
         }
        },
        "dhcp_relay": {
         "unique": true,
         "items": {}
        },
        "tcp_mss": {},
        "hsrp_version": {},
        "hsrp": {
         "key": [
          "group"
         ],
         "items": {
          "properties": {
           "group": {},
           "address": {},
           "priority": {},
           "preempt": {},
           "preempt_delay": {},
           "hello": {},
           "hold": {},
           "name": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "track": {
            "key": [
             "object"
            ],
            "items": {
             "properties": {
              "object": {},
              "decrement": {}
             }
            }
           }
          }
         }
        },
        "vrrp": {
         "key": [
          "group"
         ],
         "items": {
          "properties": {
           "group": {},
           "address": {},
           "priority": {},
           "preempt": {},
           "preempt_delay": {},
           "track": {
            "key": [
             "object"
            ],
            "items": {
             "properties": {
              "object": {},
              "decrement": {}
             }
            }
           }
          }
         }
        },
        "stp": {
         "properties": {
          "enabled": {},
          "edge": {},
          "bpdu_guard": {},
          "root_guard": {},
          "loop_guard": {},
          "cost": {},
          "priority": {}
         }
        },
        "profile": {},
        "port_security": {
         "properties": {
          "maximum": {},
          "violation": {},
          "aging": {}
         }
        },
        "dot1x": {
         "properties": {
          "enabled": {},
          "mab": {},
          "hosts": {},
          "guest_vlan": {}
         }
        },
        "poe": {
         "properties": {
          "enabled": {},
          "limit": {},
          "priority": {}
         }
        },
        "storm_control": {
         "properties": {
          "broadcast": {},
          "multicast": {},
          "unicast": {},
          "action": {}
         }
        }
       }
      }
     }
    }
   },
   "acl": {
    "key": [
     "name",
     "family"
    ],
    "items": {
     "properties": {
      "name": {},
      "family": {},
      "type": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "protocol": {},
         "from": {},
         "from_ports": {},
         "to": {},
         "to_ports": {},
         "established": {},
         "icmp_type": {},
         "dscp": {},
         "log": {},
         "remark": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name",
       "family"
      ],
      "items": {
       "properties": {
        "name": {},
        "family": {},
        "type": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "protocol": {},
           "from": {},
           "from_ports": {},
           "to": {},
           "to_ports": {},
           "established": {},
           "icmp_type": {},
           "dscp": {},
           "log": {},
           "remark": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "nat": {
    "properties": {
     "state": {},
     "inside": {
      "unique": true,
      "items": {}
     },
     "outside": {
      "unique": true,
      "items": {}
     },
     "pools": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "id": {},
        "first": {},
        "last": {},
        "prefix_length": {}
       }
      }
     },
     "rules": {
      "key": [
       "acl"
      ],
      "items": {
       "properties": {
        "acl": {},
        "pool": {},
        "interface": {},
        "overload": {}
       }
      }
     },
     "static": {
      "key": [
       "inside"
      ],
      "items": {
       "properties": {
        "inside": {},
        "outside": {}
       }
      }
     },
     "ports": {
      "key": [
       "protocol",
       "outside",
       "interface",
       "outside_port"
      ],
      "items": {
       "properties": {
        "protocol": {},
        "inside": {},
        "inside_port": {},
        "outside": {},
        "interface": {},
        "outside_port": {}
       }
      }
     }
    }
   },
   "dhcp": {
    "properties": {
     "state": {},
     "enabled": {},
     "excluded": {
      "key": [
       "from",
       "to"
      ],
      "items": {
       "properties": {
        "from": {},
        "to": {}
       }
      }
     },
     "pools": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "vrf": {},
        "network": {},
        "gateways": {
         "unique": true,
         "items": {}
        },
        "dns": {
         "unique": true,
         "items": {}
        },
        "domain": {},
        "lease": {
         "properties": {
          "days": {},
          "hours": {},
          "minutes": {}
         }
        },
        "options": {
         "key": [
          "code"
         ],
         "items": {
          "properties": {
           "code": {},
           "ip": {
            "unique": true,
            "items": {}
           },
           "text": {},
           "hex": {}
          }
         }
        },
        "bindings": {
         "key": [
          "address"
         ],
         "items": {
          "properties": {
           "address": {},
           "mac": {}
          }
         }
        }
       }
      }
     },
     "serve": {
      "key": [
       "interface"
      ],
      "items": {
       "properties": {
        "interface": {},
        "pool": {}
       }
      }
     },
     "snooping": {
      "properties": {
       "enabled": {},
       "vlans": {
        "unique": true,
        "items": {}
       },
       "trusted": {
        "unique": true,
        "items": {}
       },
       "option_82": {}
      }
     }
    }
   },
   "static-routes": {
    "key": [
     "vrf",
     "prefix",
     "next_hop",
     "interface"
    ],
    "items": {
     "properties": {
      "prefix": {},
      "next_hop": {},
      "interface": {},
      "discard": {},
      "distance": {},
      "name": {},
      "vrf": {},
      "track": {},
      "tag": {}
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "vrf",
       "prefix",
       "next_hop",
       "interface"
      ],
      "items": {
       "properties": {
        "prefix": {},
        "next_hop": {},
        "interface": {},
        "discard": {},
        "distance": {},
        "name": {},
        "vrf": {},
        "track": {},
        "tag": {}
       }
      }
     }
    }
   },
   "prefix-lists": {
    "key": [
     "name",
     "family"
    ],
    "items": {
     "properties": {
      "name": {},
      "family": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "prefix": {},
         "ge": {},
         "le": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name",
       "family"
      ],
      "items": {
       "properties": {
        "name": {},
        "family": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "prefix": {},
           "ge": {},
           "le": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "route-policies": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "description": {},
         "match": {
          "properties": {
           "prefix_list": {},
           "prefix_list_ipv6": {},
           "tag": {}
          }
         },
         "set": {
          "properties": {
           "local_preference": {},
           "metric": {},
           "tag": {},
           "weight": {},
           "next_hop": {},
           "prepend": {
            "items": {}
           },
           "communities": {
            "unique": true,
            "items": {}
           },
           "additive": {}
          }
         },
         "continue": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "description": {},
           "match": {
            "properties": {
             "prefix_list": {},
             "prefix_list_ipv6": {},
             "tag": {}
            }
           },
           "set": {
            "properties": {
             "local_preference": {},
             "metric": {},
             "tag": {},
             "weight": {},
             "next_hop": {},
             "prepend": {
              "items": {}
             },
             "communities": {
              "unique": true,
              "items": {}
             },
             "additive": {}
            }
           },
           "continue": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "ospf": {
    "key": [
     "process"
    ],
    "items": {
     "properties": {
      "process": {},
      "router_id": {},
      "reference_bandwidth": {},
      "passive_default": {},
      "passive": {
       "unique": true,
       "items": {}
      },
      "active": {
       "unique": true,
       "items": {}
      },
      "default_originate": {},
      "networks": {
       "key": [
        "prefix"
       ],
       "items": {
        "properties": {
         "prefix": {},
         "area": {}
        }
       }
      },
      "redistribute": {
       "items": {
        "properties": {
         "source": {},
         "number": {},
         "metric": {},
         "metric_type": {},
         "policy": {}
        }
       }
      },
      "interfaces": {
       "key": [
        "name"
       ],
       "items": {
        "properties": {
         "name": {},
         "area": {},
         "cost": {},
         "network_type": {},
         "hello_interval": {},
         "dead_interval": {},
         "priority": {},
         "auth": {
          "properties": {
           "key_id": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           }
          }
         }
        }
       }
      },
      "vrf": {},
      "areas": {
       "key": [
        "area"
       ],
       "items": {
        "properties": {
         "area": {},
         "type": {},
         "no_summary": {},
         "default_cost": {},
         "ranges": {
          "unique": true,
          "items": {}
         }
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "process"
      ],
      "items": {
       "properties": {
        "process": {},
        "router_id": {},
        "reference_bandwidth": {},
        "passive_default": {},
        "passive": {
         "unique": true,
         "items": {}
        },
        "active": {
         "unique": true,
         "items": {}
        },
        "default_originate": {},
        "networks": {
         "key": [
          "prefix"
         ],
         "items": {
          "properties": {
           "prefix": {},
           "area": {}
          }
         }
        },
        "redistribute": {
         "items": {
          "properties": {
           "source": {},
           "number": {},
           "metric": {},
           "metric_type": {},
           "policy": {}
          }
         }
        },
        "interfaces": {
         "key": [
          "name"
         ],
         "items": {
          "properties": {
           "name": {},
           "area": {},
           "cost": {},
           "network_type": {},
           "hello_interval": {},
           "dead_interval": {},
           "priority": {},
           "auth": {
            "properties": {
             "key_id": {},
             "secret": {
              "secret": true,
              "properties": {
               "secret": {}
              }
             }
            }
           }
          }
         }
        },
        "vrf": {},
        "areas": {
         "key": [
          "area"
         ],
         "items": {
          "properties": {
           "area": {},
           "type": {},
           "no_summary": {},
           "default_cost": {},
           "ranges": {
            "unique": true,
            "items": {}
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "rip": {
    "properties": {
     "state": {},
     "process": {},
     "version": {},
     "networks": {
      "unique": true,
      "items": {}
     },
     "passive_default": {},
     "passive": {
      "unique": true,
      "items": {}
     },
     "redistribute": {
      "unique": true,
      "items": {}
     },
     "default_originate": {},
     "auto_summary": {}
    }
   },
   "bgp": {
    "key": [
     "as"
    ],
    "items": {
     "properties": {
      "as": {},
      "router_id": {},
      "log_changes": {},
      "default_ipv4": {},
      "require_policy": {},
      "groups": {
       "key": [
        "name"
       ],
       "items": {
        "properties": {
         "name": {},
         "as": {},
         "description": {},
         "update_source": {},
         "multihop": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "keepalive": {},
         "hold": {},
         "enabled": {}
        }
       }
      },
      "neighbors": {
       "key": [
        "address"
       ],
       "items": {
        "properties": {
         "address": {},
         "as": {},
         "group": {},
         "description": {},
         "update_source": {},
         "multihop": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "keepalive": {},
         "hold": {},
         "enabled": {}
        }
       }
      },
      "families": {
       "key": [
        "family"
       ],
       "items": {
        "properties": {
         "family": {},
         "networks": {
          "unique": true,
          "items": {}
         },
         "redistribute": {
          "key": [
           "source"
          ],
          "items": {
           "properties": {
            "source": {},
            "process": {},
            "policy": {}
           }
          }
         },
         "aggregates": {
          "key": [
           "prefix"
          ],
          "items": {
           "properties": {
            "prefix": {},
            "summary_only": {}
           }
          }
         },
         "maximum_paths": {},
         "neighbors": {
          "key": [
           "peer"
          ],
          "items": {
           "properties": {
            "peer": {},
            "activate": {},
            "policy_in": {},
            "policy_out": {},
            "prefix_list_in": {},
            "prefix_list_out": {},
            "next_hop_self": {},
            "route_reflector_client": {},
            "send_community": {},
            "default_originate": {},
            "soft_inbound": {},
            "maximum_prefix": {}
           }
          }
         }
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "as"
      ],
      "items": {
       "properties": {
        "as": {},
        "router_id": {},
        "log_changes": {},
        "default_ipv4": {},
        "require_policy": {},
        "groups": {
         "key": [
          "name"
         ],
         "items": {
          "properties": {
           "name": {},
           "as": {},
           "description": {},
           "update_source": {},
           "multihop": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "keepalive": {},
           "hold": {},
           "enabled": {}
          }
         }
        },
        "neighbors": {
         "key": [
          "address"
         ],
         "items": {
          "properties": {
           "address": {},
           "as": {},
           "group": {},
           "description": {},
           "update_source": {},
           "multihop": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "keepalive": {},
           "hold": {},
           "enabled": {}
          }
         }
        },
        "families": {
         "key": [
          "family"
         ],
         "items": {
          "properties": {
           "family": {},
           "networks": {
            "unique": true,
            "items": {}
           },
           "redistribute": {
            "key": [
             "source"
            ],
            "items": {
             "properties": {
              "source": {},
              "process": {},
              "policy": {}
             }
            }
           },
           "aggregates": {
            "key": [
             "prefix"
            ],
            "items": {
             "properties": {
              "prefix": {},
              "summary_only": {}
             }
            }
           },
           "maximum_paths": {},
           "neighbors": {
            "key": [
             "peer"
            ],
            "items": {
             "properties": {
              "peer": {},
              "activate": {},
              "policy_in": {},
              "policy_out": {},
              "prefix_list_in": {},
              "prefix_list_out": {},
              "next_hop_self": {},
              "route_reflector_client": {},
              "send_community": {},
              "default_originate": {},
              "soft_inbound": {},
              "maximum_prefix": {}
             }
            }
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "vpn": {
    "properties": {
     "state": {},
     "tunnels": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "mode": {},
        "source": {},
        "source_interface": {},
        "destination": {},
        "front_vrf": {},
        "key": {},
        "keepalive": {
         "properties": {
          "interval": {},
          "retries": {}
         }
        },
        "ip_mtu": {},
        "path_mtu_discovery": {},
        "protection": {}
       }
      }
     },
     "ike": {
      "properties": {
       "proposals": {
        "key": [
         "number"
        ],
        "items": {
         "properties": {
          "number": {},
          "encryption": {},
          "hash": {},
          "group": {},
          "lifetime": {}
         }
        }
       },
       "peers": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local": {},
          "exchange": {}
         }
        }
       },
       "dpd": {
        "properties": {
         "interval": {},
         "retry": {},
         "mode": {}
        }
       }
      }
     },
     "ikev2": {
      "properties": {
       "proposals": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "encryption": {
           "unique": true,
           "items": {}
          },
          "integrity": {
           "unique": true,
           "items": {}
          },
          "prf": {
           "unique": true,
           "items": {}
          },
          "groups": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "policies": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "local": {},
          "vrf": {},
          "priority": {},
          "proposals": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "peers": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local_secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "remote_secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local": {},
          "lifetime": {},
          "dpd": {
           "properties": {
            "interval": {},
            "retry": {},
            "mode": {}
           }
          }
         }
        }
       }
      }
     },
     "transform_sets": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "encryption": {},
        "integrity": {},
        "mode": {},
        "pfs": {}
       }
      }
     },
     "profiles": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "transform_sets": {
         "unique": true,
         "items": {}
        },
        "peer": {},
        "lifetime": {
         "properties": {
          "seconds": {},
          "kilobytes": {}
         }
        }
       }
      }
     },
     "policies": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "description": {},
           "acl": {},
           "peer": {},
           "local": {},
           "transform_sets": {
            "unique": true,
            "items": {}
           },
           "lifetime": {
            "properties": {
             "seconds": {},
             "kilobytes": {}
            }
           }
          }
         }
        }
       }
      }
     },
     "apply": {
      "key": [
       "interface"
      ],
      "items": {
       "properties": {
        "interface": {},
        "policy": {}
       }
      }
     },
     "ssl_vpn": {
      "properties": {
       "pools": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "first": {},
          "last": {}
         }
        }
       },
       "server_policies": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "pki_domain": {}
         }
        }
       },
       "gateways": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "port": {},
          "server_policy": {},
          "http_redirect": {},
          "vrf": {},
          "enabled": {}
         }
        }
       },
       "contexts": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "gateway": {},
          "domain": {},
          "vrf": {},
          "aaa_domain": {},
          "interface": {},
          "pool": {},
          "pool_prefix_length": {},
          "dns": {
           "unique": true,
           "items": {}
          },
          "keepalive": {},
          "route_lists": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "include": {
              "unique": true,
              "items": {}
             },
             "exclude": {
              "unique": true,
              "items": {}
             }
            }
           }
          },
          "url_lists": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "heading": {},
             "urls": {
              "key": [
               "name"
              ],
              "items": {
               "properties": {
                "name": {},
                "url": {}
               }
              }
             }
            }
           }
          },
          "policy_groups": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "routes": {},
             "all_traffic": {},
             "url_lists": {
              "unique": true,
              "items": {}
             },
             "acl": {}
            }
           }
          },
          "default_policy_group": {},
          "max_users": {},
          "max_sessions_per_user": {},
          "idle_timeout": {},
          "log_logins": {},
          "enabled": {}
         }
        }
       },
       "users": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "policy_group": {}
         }
        }
       }
      }
     }
    }
   },
   "monitoring": {
    "properties": {
     "state": {},
     "probes": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "target": {},
        "frequency": {}
       }
      }
     },
     "tracks": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "probe": {},
        "interface": {}
       }
      }
     },
     "flow_export": {
      "properties": {
       "collectors": {
        "key": [
         "address"
        ],
        "items": {
         "properties": {
          "address": {},
          "port": {}
         }
        }
       },
       "source_interface": {},
       "active_timeout": {},
       "interfaces": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "direction": {}
         }
        }
       }
      }
     },
     "sflow": {
      "properties": {
       "agent": {},
       "collectors": {
        "key": [
         "id"
        ],
        "items": {
         "properties": {
          "id": {},
          "address": {},
          "port": {}
         }
        }
       },
       "interfaces": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "collector": {},
          "sampling_rate": {},
          "counter_interval": {}
         }
        }
       }
      }
     }
    }
   },
   "raw": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "section": {
       "items": {}
      },
      "lines": {
       "unique": true,
       "items": {}
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "section": {
         "items": {}
        },
        "lines": {
         "unique": true,
         "items": {}
        }
       }
      }
     }
    }
   }
  }
 },
 "group": {
  "properties": {
   "platform": {},
   "address": {},
   "port": {},
   "transport": {},
   "host_key": {
    "unique": true,
    "items": {}
   },
   "legacy_algorithms": {},
   "allow_plaintext": {},
   "credentials": {},
   "via": {
    "items": {}
   },
   "mode": {},
   "model": {},
   "version": {},
   "vars": {
    "entries": {}
   },
   "system": {
    "properties": {
     "state": {},
     "exclusive": {},
     "hostname": {},
     "domain": {},
     "dns": {
      "unique": true,
      "items": {}
     },
     "ntp": {
      "key": [
       "address"
      ],
      "items": {
       "properties": {
        "address": {},
        "prefer": {}
       }
      }
     },
     "syslog": {
      "key": [
       "address"
      ],
      "items": {
       "properties": {
        "address": {}
       }
      }
     },
     "banner": {
      "properties": {
       "login": {},
       "motd": {}
      }
     },
     "users": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "privilege": {},
        "secret": {
         "secret": true,
         "properties": {
          "secret": {}
         }
        },
        "services": {
         "unique": true,
         "items": {}
        }
       }
      }
     },
     "timezone": {
      "properties": {
       "name": {},
       "offset": {}
      }
     },
     "lldp": {},
     "cdp": {},
     "ssh": {
      "properties": {
       "enabled": {},
       "version": {},
       "timeout": {},
       "retries": {},
       "acl": {}
      }
     },
     "aaa": {
      "properties": {
       "enabled": {},
       "groups": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "protocol": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "servers": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "login": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "methods": {
           "items": {}
          }
         }
        }
       },
       "exec": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "methods": {
           "items": {}
          }
         }
        }
       }
      }
     },
     "lines": {
      "key": [
       "kind",
       "from"
      ],
      "items": {
       "properties": {
        "kind": {},
        "from": {},
        "to": {},
        "acl": {},
        "acl_ipv6": {},
        "transport": {
         "unique": true,
         "items": {}
        },
        "timeout": {},
        "login": {},
        "exec": {},
        "privilege": {}
       }
      }
     },
     "snmp": {
      "properties": {
       "contact": {},
       "location": {},
       "source": {},
       "versions": {
        "unique": true,
        "items": {}
       },
       "views": {
        "key": [
         "name",
         "oid"
        ],
        "items": {
         "properties": {
          "name": {},
          "oid": {},
          "included": {}
         }
        }
       },
       "communities": {
        "items": {
         "properties": {
          "community": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "access": {},
          "view": {},
          "acl": {}
         }
        }
       },
       "groups": {
        "key": [
         "name",
         "level"
        ],
        "items": {
         "properties": {
          "name": {},
          "level": {},
          "read": {},
          "write": {}
         }
        }
       },
       "traps": {
        "key": [
         "address"
        ],
        "items": {
         "properties": {
          "address": {},
          "user": {},
          "level": {},
          "community": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          }
         }
        }
       },
       "enable_traps": {
        "unique": true,
        "items": {}
       }
      }
     }
    }
   },
   "vlans": {
    "key": [
     "id"
    ],
    "items": {
     "properties": {
      "id": {},
      "name": {},
      "description": {}
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "name": {},
        "description": {}
       }
      }
     }
    }
   },
   "stp": {
    "properties": {
     "state": {},
     "enabled": {},
     "mode": {},
     "vlans": {
      "key": [
       "vlans"
      ],
      "items": {
       "properties": {
        "vlans": {
         "unique": true,
         "items": {}
        },
        "priority": {}
       }
      }
     },
     "instances": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "priority": {},
        "root": {}
       }
      }
     },
     "region": {
      "properties": {
       "name": {},
       "revision": {},
       "instances": {
        "key": [
         "id"
        ],
        "items": {
         "properties": {
          "id": {},
          "vlans": {
           "unique": true,
           "items": {}
          }
         }
        }
       }
      }
     },
     "pathcost": {},
     "edge_default": {},
     "bpdu_guard": {},
     "loop_guard": {}
    }
   },
   "vrfs": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "rd": {},
      "import": {
       "unique": true,
       "items": {}
      },
      "export": {
       "unique": true,
       "items": {}
      },
      "families": {
       "unique": true,
       "items": {}
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "description": {},
        "rd": {},
        "import": {
         "unique": true,
         "items": {}
        },
        "export": {
         "unique": true,
         "items": {}
        },
        "families": {
         "unique": true,
         "items": {}
        }
       }
      }
     }
    }
   },
   "port_profiles": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "enabled": {},
      "mtu": {},
      "mode": {},
      "access_vlan": {},
      "trunk": {
       "properties": {
        "allowed": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "voice_vlan": {},
      "hybrid": {
       "properties": {
        "tagged": {
         "unique": true,
         "items": {}
        },
        "untagged": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "speed": {},
      "duplex": {},
      "acl": {
       "properties": {
        "in": {},
        "out": {},
        "ipv6_in": {},
        "ipv6_out": {}
       }
      },
      "dhcp_relay": {
       "unique": true,
       "items": {}
      },
      "tcp_mss": {},
      "stp": {
       "properties": {
        "enabled": {},
        "edge": {},
        "bpdu_guard": {},
        "root_guard": {},
        "loop_guard": {},
        "cost": {},
        "priority": {}
       }
      },
      "port_security": {
       "properties": {
        "maximum": {},
        "violation": {},
        "aging": {}
       }
      },
      "dot1x": {
       "properties": {
        "enabled": {},
        "mab": {},
        "hosts": {},
        "guest_vlan": {}
       }
      },
      "poe": {
       "properties": {
        "enabled": {},
        "limit": {},
        "priority": {}
       }
      },
      "storm_control": {
       "properties": {
        "broadcast": {},
        "multicast": {},
        "unicast": {},
        "action": {}
       }
      }
     }
    }
   },
   "interfaces": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "description": {},
      "enabled": {},
      "mtu": {},
      "ipv4": {
       "unique": true,
       "items": {}
      },
      "ipv6": {
       "unique": true,
       "items": {}
      },
      "mode": {},
      "access_vlan": {},
      "trunk": {
       "properties": {
        "allowed": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "vrf": {},
      "dot1q": {},
      "voice_vlan": {},
      "hybrid": {
       "properties": {
        "tagged": {
         "unique": true,
         "items": {}
        },
        "untagged": {
         "unique": true,
         "items": {}
        },
        "native": {}
       }
      },
      "aggregate": {
       "properties": {
        "group": {},
        "mode": {}
       }
      },
      "speed": {},
      "duplex": {},
      "acl": {
       "properties": {
        "in": {},
        "out": {},
        "ipv6_in": {},
        "ipv6_out": {}
       }
      },
      "dhcp_relay": {
       "unique": true,
       "items": {}
      },
      "tcp_mss": {},
      "hsrp_version": {},
      "hsrp": {
       "key": [
        "group"
       ],
       "items": {
        "properties": {
         "group": {},
         "address": {},
         "priority": {},
         "preempt": {},
         "preempt_delay": {},
         "hello": {},
         "hold": {},
         "name": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "track": {
          "key": [
           "object"
          ],
          "items": {
           "properties": {
            "object": {},
            "decrement": {}
           }
          }
         }
        }
       }
      },
      "vrrp": {
       "key": [
        "group"
       ],
       "items": {
        "properties": {
         "group": {},
         "address": {},
         "priority": {},
         "preempt": {},
         "preempt_delay": {},
         "track": {
          "key": [
           "object"
          ],
          "items": {
           "properties": {
            "object": {},
            "decrement": {}
           }
          }
         }
        }
       }
      },
      "stp": {
       "properties": {
        "enabled": {},
        "edge": {},
        "bpdu_guard": {},
        "root_guard": {},
        "loop_guard": {},
        "cost": {},
        "priority": {}
       }
      },
      "profile": {},
      "port_security": {
       "properties": {
        "maximum": {},
        "violation": {},
        "aging": {}
       }
      },
      "dot1x": {
       "properties": {
        "enabled": {},
        "mab": {},
        "hosts": {},
        "guest_vlan": {}
       }
      },
      "poe": {
       "properties": {
        "enabled": {},
        "limit": {},
        "priority": {}
       }
      },
      "storm_control": {
       "properties": {
        "broadcast": {},
        "multicast": {},
        "unicast": {},
        "action": {}
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "description": {},
        "enabled": {},
        "mtu": {},
        "ipv4": {
         "unique": true,
         "items": {}
        },
        "ipv6": {
         "unique": true,
         "items": {}
        },
        "mode": {},
        "access_vlan": {},
        "trunk": {
         "properties": {
          "allowed": {
           "unique": true,
           "items": {}
          },
          "native": {}
         }
        },
        "vrf": {},
        "dot1q": {},
        "voice_vlan": {},
        "hybrid": {
         "properties": {
          "tagged": {
           "unique": true,
           "items": {}
          },
          "untagged": {
           "unique": true,
           "items": {}
          },
          "native": {}
         }
        },
        "aggregate": {
         "properties": {
          "group": {},
          "mode": {}
         }
        },
        "speed": {},
        "duplex": {},
        "acl": {
         "properties": {
          "in": {},
          "out": {},
          "ipv6_in": {},
          "ipv6_out": {}
         }
        },
        "dhcp_relay": {
         "unique": true,
         "items": {}
        },
        "tcp_mss": {},
        "hsrp_version": {},
        "hsrp": {
         "key": [
          "group"
         ],
         "items": {
          "properties": {
           "group": {},
           "address": {},
           "priority": {},
           "preempt": {},
           "preempt_delay": {},
           "hello": {},
           "hold": {},
           "name": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "track": {
            "key": [
             "object"
            ],
            "items": {
             "properties": {
              "object": {},
              "decrement": {}
             }
            }
           }
          }
         }
        },
        "vrrp": {
         "key": [
          "group"
         ],
         "items": {
          "properties": {
           "group": {},
           "address": {},
           "priority": {},
           "preempt": {},
           "preempt_delay": {},
           "track": {
            "key": [
             "object"
            ],
            "items": {
             "properties": {
              "object": {},
              "decrement": {}
             }
            }
           }
          }
         }
        },
        "stp": {
         "properties": {
          "enabled": {},
          "edge": {},
          "bpdu_guard": {},
          "root_guard": {},
          "loop_guard": {},
          "cost": {},
          "priority": {}
         }
        },
        "profile": {},
        "port_security": {
         "properties": {
          "maximum": {},
          "violation": {},
          "aging": {}
         }
        },
        "dot1x": {
         "properties": {
          "enabled": {},
          "mab": {},
          "hosts": {},
          "guest_vlan": {}
         }
        },
        "poe": {
         "properties": {
          "enabled": {},
          "limit": {},
          "priority": {}
         }
        },
        "storm_control": {
         "properties": {
          "broadcast": {},
          "multicast": {},
          "unicast": {},
          "action": {}
         }
        }
       }
      }
     }
    }
   },
   "acl": {
    "key": [
     "name",
     "family"
    ],
    "items": {
     "properties": {
      "name": {},
      "family": {},
      "type": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "protocol": {},
         "from": {},
         "from_ports": {},
         "to": {},
         "to_ports": {},
         "established": {},
         "icmp_type": {},
         "dscp": {},
         "log": {},
         "remark": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name",
       "family"
      ],
      "items": {
       "properties": {
        "name": {},
        "family": {},
        "type": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "protocol": {},
           "from": {},
           "from_ports": {},
           "to": {},
           "to_ports": {},
           "established": {},
           "icmp_type": {},
           "dscp": {},
           "log": {},
           "remark": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "nat": {
    "properties": {
     "state": {},
     "inside": {
      "unique": true,
      "items": {}
     },
     "outside": {
      "unique": true,
      "items": {}
     },
     "pools": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "id": {},
        "first": {},
        "last": {},
        "prefix_length": {}
       }
      }
     },
     "rules": {
      "key": [
       "acl"
      ],
      "items": {
       "properties": {
        "acl": {},
        "pool": {},
        "interface": {},
        "overload": {}
       }
      }
     },
     "static": {
      "key": [
       "inside"
      ],
      "items": {
       "properties": {
        "inside": {},
        "outside": {}
       }
      }
     },
     "ports": {
      "key": [
       "protocol",
       "outside",
       "interface",
       "outside_port"
      ],
      "items": {
       "properties": {
        "protocol": {},
        "inside": {},
        "inside_port": {},
        "outside": {},
        "interface": {},
        "outside_port": {}
       }
      }
     }
    }
   },
   "dhcp": {
    "properties": {
     "state": {},
     "enabled": {},
     "excluded": {
      "key": [
       "from",
       "to"
      ],
      "items": {
       "properties": {
        "from": {},
        "to": {}
       }
      }
     },
     "pools": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "vrf": {},
        "network": {},
        "gateways": {
         "unique": true,
         "items": {}
        },
        "dns": {
         "unique": true,
         "items": {}
        },
        "domain": {},
        "lease": {
         "properties": {
          "days": {},
          "hours": {},
          "minutes": {}
         }
        },
        "options": {
         "key": [
          "code"
         ],
         "items": {
          "properties": {
           "code": {},
           "ip": {
            "unique": true,
            "items": {}
           },
           "text": {},
           "hex": {}
          }
         }
        },
        "bindings": {
         "key": [
          "address"
         ],
         "items": {
          "properties": {
           "address": {},
           "mac": {}
          }
         }
        }
       }
      }
     },
     "serve": {
      "key": [
       "interface"
      ],
      "items": {
       "properties": {
        "interface": {},
        "pool": {}
       }
      }
     },
     "snooping": {
      "properties": {
       "enabled": {},
       "vlans": {
        "unique": true,
        "items": {}
       },
       "trusted": {
        "unique": true,
        "items": {}
       },
       "option_82": {}
      }
     }
    }
   },
   "static-routes": {
    "key": [
     "vrf",
     "prefix",
     "next_hop",
     "interface"
    ],
    "items": {
     "properties": {
      "prefix": {},
      "next_hop": {},
      "interface": {},
      "discard": {},
      "distance": {},
      "name": {},
      "vrf": {},
      "track": {},
      "tag": {}
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "vrf",
       "prefix",
       "next_hop",
       "interface"
      ],
      "items": {
       "properties": {
        "prefix": {},
        "next_hop": {},
        "interface": {},
        "discard": {},
        "distance": {},
        "name": {},
        "vrf": {},
        "track": {},
        "tag": {}
       }
      }
     }
    }
   },
   "prefix-lists": {
    "key": [
     "name",
     "family"
    ],
    "items": {
     "properties": {
      "name": {},
      "family": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "prefix": {},
         "ge": {},
         "le": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name",
       "family"
      ],
      "items": {
       "properties": {
        "name": {},
        "family": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "prefix": {},
           "ge": {},
           "le": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "route-policies": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "entries": {
       "key": [
        "seq"
       ],
       "items": {
        "properties": {
         "seq": {},
         "action": {},
         "description": {},
         "match": {
          "properties": {
           "prefix_list": {},
           "prefix_list_ipv6": {},
           "tag": {}
          }
         },
         "set": {
          "properties": {
           "local_preference": {},
           "metric": {},
           "tag": {},
           "weight": {},
           "next_hop": {},
           "prepend": {
            "items": {}
           },
           "communities": {
            "unique": true,
            "items": {}
           },
           "additive": {}
          }
         },
         "continue": {}
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "action": {},
           "description": {},
           "match": {
            "properties": {
             "prefix_list": {},
             "prefix_list_ipv6": {},
             "tag": {}
            }
           },
           "set": {
            "properties": {
             "local_preference": {},
             "metric": {},
             "tag": {},
             "weight": {},
             "next_hop": {},
             "prepend": {
              "items": {}
             },
             "communities": {
              "unique": true,
              "items": {}
             },
             "additive": {}
            }
           },
           "continue": {}
          }
         }
        }
       }
      }
     }
    }
   },
   "ospf": {
    "key": [
     "process"
    ],
    "items": {
     "properties": {
      "process": {},
      "router_id": {},
      "reference_bandwidth": {},
      "passive_default": {},
      "passive": {
       "unique": true,
       "items": {}
      },
      "active": {
       "unique": true,
       "items": {}
      },
      "default_originate": {},
      "networks": {
       "key": [
        "prefix"
       ],
       "items": {
        "properties": {
         "prefix": {},
         "area": {}
        }
       }
      },
      "redistribute": {
       "items": {
        "properties": {
         "source": {},
         "number": {},
         "metric": {},
         "metric_type": {},
         "policy": {}
        }
       }
      },
      "interfaces": {
       "key": [
        "name"
       ],
       "items": {
        "properties": {
         "name": {},
         "area": {},
         "cost": {},
         "network_type": {},
         "hello_interval": {},
         "dead_interval": {},
         "priority": {},
         "auth": {
          "properties": {
           "key_id": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           }
          }
         }
        }
       }
      },
      "vrf": {},
      "areas": {
       "key": [
        "area"
       ],
       "items": {
        "properties": {
         "area": {},
         "type": {},
         "no_summary": {},
         "default_cost": {},
         "ranges": {
          "unique": true,
          "items": {}
         }
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "process"
      ],
      "items": {
       "properties": {
        "process": {},
        "router_id": {},
        "reference_bandwidth": {},
        "passive_default": {},
        "passive": {
         "unique": true,
         "items": {}
        },
        "active": {
         "unique": true,
         "items": {}
        },
        "default_originate": {},
        "networks": {
         "key": [
          "prefix"
         ],
         "items": {
          "properties": {
           "prefix": {},
           "area": {}
          }
         }
        },
        "redistribute": {
         "items": {
          "properties": {
           "source": {},
           "number": {},
           "metric": {},
           "metric_type": {},
           "policy": {}
          }
         }
        },
        "interfaces": {
         "key": [
          "name"
         ],
         "items": {
          "properties": {
           "name": {},
           "area": {},
           "cost": {},
           "network_type": {},
           "hello_interval": {},
           "dead_interval": {},
           "priority": {},
           "auth": {
            "properties": {
             "key_id": {},
             "secret": {
              "secret": true,
              "properties": {
               "secret": {}
              }
             }
            }
           }
          }
         }
        },
        "vrf": {},
        "areas": {
         "key": [
          "area"
         ],
         "items": {
          "properties": {
           "area": {},
           "type": {},
           "no_summary": {},
           "default_cost": {},
           "ranges": {
            "unique": true,
            "items": {}
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "rip": {
    "properties": {
     "state": {},
     "process": {},
     "version": {},
     "networks": {
      "unique": true,
      "items": {}
     },
     "passive_default": {},
     "passive": {
      "unique": true,
      "items": {}
     },
     "redistribute": {
      "unique": true,
      "items": {}
     },
     "default_originate": {},
     "auto_summary": {}
    }
   },
   "bgp": {
    "key": [
     "as"
    ],
    "items": {
     "properties": {
      "as": {},
      "router_id": {},
      "log_changes": {},
      "default_ipv4": {},
      "require_policy": {},
      "groups": {
       "key": [
        "name"
       ],
       "items": {
        "properties": {
         "name": {},
         "as": {},
         "description": {},
         "update_source": {},
         "multihop": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "keepalive": {},
         "hold": {},
         "enabled": {}
        }
       }
      },
      "neighbors": {
       "key": [
        "address"
       ],
       "items": {
        "properties": {
         "address": {},
         "as": {},
         "group": {},
         "description": {},
         "update_source": {},
         "multihop": {},
         "secret": {
          "secret": true,
          "properties": {
           "secret": {}
          }
         },
         "keepalive": {},
         "hold": {},
         "enabled": {}
        }
       }
      },
      "families": {
       "key": [
        "family"
       ],
       "items": {
        "properties": {
         "family": {},
         "networks": {
          "unique": true,
          "items": {}
         },
         "redistribute": {
          "key": [
           "source"
          ],
          "items": {
           "properties": {
            "source": {},
            "process": {},
            "policy": {}
           }
          }
         },
         "aggregates": {
          "key": [
           "prefix"
          ],
          "items": {
           "properties": {
            "prefix": {},
            "summary_only": {}
           }
          }
         },
         "maximum_paths": {},
         "neighbors": {
          "key": [
           "peer"
          ],
          "items": {
           "properties": {
            "peer": {},
            "activate": {},
            "policy_in": {},
            "policy_out": {},
            "prefix_list_in": {},
            "prefix_list_out": {},
            "next_hop_self": {},
            "route_reflector_client": {},
            "send_community": {},
            "default_originate": {},
            "soft_inbound": {},
            "maximum_prefix": {}
           }
          }
         }
        }
       }
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "as"
      ],
      "items": {
       "properties": {
        "as": {},
        "router_id": {},
        "log_changes": {},
        "default_ipv4": {},
        "require_policy": {},
        "groups": {
         "key": [
          "name"
         ],
         "items": {
          "properties": {
           "name": {},
           "as": {},
           "description": {},
           "update_source": {},
           "multihop": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "keepalive": {},
           "hold": {},
           "enabled": {}
          }
         }
        },
        "neighbors": {
         "key": [
          "address"
         ],
         "items": {
          "properties": {
           "address": {},
           "as": {},
           "group": {},
           "description": {},
           "update_source": {},
           "multihop": {},
           "secret": {
            "secret": true,
            "properties": {
             "secret": {}
            }
           },
           "keepalive": {},
           "hold": {},
           "enabled": {}
          }
         }
        },
        "families": {
         "key": [
          "family"
         ],
         "items": {
          "properties": {
           "family": {},
           "networks": {
            "unique": true,
            "items": {}
           },
           "redistribute": {
            "key": [
             "source"
            ],
            "items": {
             "properties": {
              "source": {},
              "process": {},
              "policy": {}
             }
            }
           },
           "aggregates": {
            "key": [
             "prefix"
            ],
            "items": {
             "properties": {
              "prefix": {},
              "summary_only": {}
             }
            }
           },
           "maximum_paths": {},
           "neighbors": {
            "key": [
             "peer"
            ],
            "items": {
             "properties": {
              "peer": {},
              "activate": {},
              "policy_in": {},
              "policy_out": {},
              "prefix_list_in": {},
              "prefix_list_out": {},
              "next_hop_self": {},
              "route_reflector_client": {},
              "send_community": {},
              "default_originate": {},
              "soft_inbound": {},
              "maximum_prefix": {}
             }
            }
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "vpn": {
    "properties": {
     "state": {},
     "tunnels": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "mode": {},
        "source": {},
        "source_interface": {},
        "destination": {},
        "front_vrf": {},
        "key": {},
        "keepalive": {
         "properties": {
          "interval": {},
          "retries": {}
         }
        },
        "ip_mtu": {},
        "path_mtu_discovery": {},
        "protection": {}
       }
      }
     },
     "ike": {
      "properties": {
       "proposals": {
        "key": [
         "number"
        ],
        "items": {
         "properties": {
          "number": {},
          "encryption": {},
          "hash": {},
          "group": {},
          "lifetime": {}
         }
        }
       },
       "peers": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local": {},
          "exchange": {}
         }
        }
       },
       "dpd": {
        "properties": {
         "interval": {},
         "retry": {},
         "mode": {}
        }
       }
      }
     },
     "ikev2": {
      "properties": {
       "proposals": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "encryption": {
           "unique": true,
           "items": {}
          },
          "integrity": {
           "unique": true,
           "items": {}
          },
          "prf": {
           "unique": true,
           "items": {}
          },
          "groups": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "policies": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "local": {},
          "vrf": {},
          "priority": {},
          "proposals": {
           "unique": true,
           "items": {}
          }
         }
        }
       },
       "peers": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local_secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "remote_secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "local": {},
          "lifetime": {},
          "dpd": {
           "properties": {
            "interval": {},
            "retry": {},
            "mode": {}
           }
          }
         }
        }
       }
      }
     },
     "transform_sets": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "encryption": {},
        "integrity": {},
        "mode": {},
        "pfs": {}
       }
      }
     },
     "profiles": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "transform_sets": {
         "unique": true,
         "items": {}
        },
        "peer": {},
        "lifetime": {
         "properties": {
          "seconds": {},
          "kilobytes": {}
         }
        }
       }
      }
     },
     "policies": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "entries": {
         "key": [
          "seq"
         ],
         "items": {
          "properties": {
           "seq": {},
           "description": {},
           "acl": {},
           "peer": {},
           "local": {},
           "transform_sets": {
            "unique": true,
            "items": {}
           },
           "lifetime": {
            "properties": {
             "seconds": {},
             "kilobytes": {}
            }
           }
          }
         }
        }
       }
      }
     },
     "apply": {
      "key": [
       "interface"
      ],
      "items": {
       "properties": {
        "interface": {},
        "policy": {}
       }
      }
     },
     "ssl_vpn": {
      "properties": {
       "pools": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "first": {},
          "last": {}
         }
        }
       },
       "server_policies": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "pki_domain": {}
         }
        }
       },
       "gateways": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "address": {},
          "port": {},
          "server_policy": {},
          "http_redirect": {},
          "vrf": {},
          "enabled": {}
         }
        }
       },
       "contexts": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "gateway": {},
          "domain": {},
          "vrf": {},
          "aaa_domain": {},
          "interface": {},
          "pool": {},
          "pool_prefix_length": {},
          "dns": {
           "unique": true,
           "items": {}
          },
          "keepalive": {},
          "route_lists": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "include": {
              "unique": true,
              "items": {}
             },
             "exclude": {
              "unique": true,
              "items": {}
             }
            }
           }
          },
          "url_lists": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "heading": {},
             "urls": {
              "key": [
               "name"
              ],
              "items": {
               "properties": {
                "name": {},
                "url": {}
               }
              }
             }
            }
           }
          },
          "policy_groups": {
           "key": [
            "name"
           ],
           "items": {
            "properties": {
             "name": {},
             "routes": {},
             "all_traffic": {},
             "url_lists": {
              "unique": true,
              "items": {}
             },
             "acl": {}
            }
           }
          },
          "default_policy_group": {},
          "max_users": {},
          "max_sessions_per_user": {},
          "idle_timeout": {},
          "log_logins": {},
          "enabled": {}
         }
        }
       },
       "users": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "secret": {
           "secret": true,
           "properties": {
            "secret": {}
           }
          },
          "policy_group": {}
         }
        }
       }
      }
     }
    }
   },
   "monitoring": {
    "properties": {
     "state": {},
     "probes": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "target": {},
        "frequency": {}
       }
      }
     },
     "tracks": {
      "key": [
       "id"
      ],
      "items": {
       "properties": {
        "id": {},
        "probe": {},
        "interface": {}
       }
      }
     },
     "flow_export": {
      "properties": {
       "collectors": {
        "key": [
         "address"
        ],
        "items": {
         "properties": {
          "address": {},
          "port": {}
         }
        }
       },
       "source_interface": {},
       "active_timeout": {},
       "interfaces": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "direction": {}
         }
        }
       }
      }
     },
     "sflow": {
      "properties": {
       "agent": {},
       "collectors": {
        "key": [
         "id"
        ],
        "items": {
         "properties": {
          "id": {},
          "address": {},
          "port": {}
         }
        }
       },
       "interfaces": {
        "key": [
         "name"
        ],
        "items": {
         "properties": {
          "name": {},
          "collector": {},
          "sampling_rate": {},
          "counter_interval": {}
         }
        }
       }
      }
     }
    }
   },
   "raw": {
    "key": [
     "name"
    ],
    "items": {
     "properties": {
      "name": {},
      "section": {
       "items": {}
      },
      "lines": {
       "unique": true,
       "items": {}
      }
     }
    },
    "properties": {
     "state": {},
     "exclusive": {},
     "items": {
      "key": [
       "name"
      ],
      "items": {
       "properties": {
        "name": {},
        "section": {
         "items": {}
        },
        "lines": {
         "unique": true,
         "items": {}
        }
       }
      }
     }
    }
   }
  }
 },
 "service": {
  "properties": {
   "kind": {},
   "vlans": {
    "unique": true,
    "items": {}
   },
   "name": {},
   "description": {},
   "where": {
    "properties": {
     "devices": {
      "unique": true,
      "items": {}
     },
     "roles": {
      "unique": true,
      "items": {}
     },
     "sites": {
      "unique": true,
      "items": {}
     },
     "groups": {
      "unique": true,
      "items": {}
     }
    }
   },
   "ports": {
    "items": {
     "properties": {
      "where": {
       "properties": {
        "devices": {
         "unique": true,
         "items": {}
        },
        "roles": {
         "unique": true,
         "items": {}
        },
        "sites": {
         "unique": true,
         "items": {}
        },
        "groups": {
         "unique": true,
         "items": {}
        }
       }
      },
      "names": {
       "unique": true,
       "items": {}
      }
     }
    }
   },
   "pool": {
    "unique": true,
    "items": {}
   },
   "skip": {
    "unique": true,
    "items": {}
   },
   "prefix_length": {},
   "assign": {},
   "gateway": {},
   "mode": {},
   "vrf": {},
   "enabled": {},
   "gateways": {
    "unique": true,
    "items": {}
   },
   "shared": {
    "properties": {
     "protocol": {},
     "group": {},
     "priority": {}
    }
   },
   "interface": {},
   "ospf": {
    "properties": {
     "process": {},
     "area": {},
     "network_type": {},
     "cost": {}
    }
   },
   "links": {
    "items": {
     "properties": {
      "a": {
       "properties": {
        "device": {},
        "port": {},
        "mode": {},
        "description": {}
       }
      },
      "b": {
       "properties": {
        "device": {},
        "port": {},
        "mode": {},
        "description": {}
       }
      },
      "prefix": {},
      "area": {},
      "mtu": {},
      "enabled": {}
     }
    }
   },
   "family": {},
   "keepalive": {},
   "hold": {},
   "sessions": {
    "items": {
     "properties": {
      "a": {
       "properties": {
        "device": {},
        "as": {},
        "address": {},
        "interface": {},
        "update_source": {}
       }
      },
      "b": {
       "properties": {
        "device": {},
        "as": {},
        "address": {},
        "interface": {},
        "update_source": {}
       }
      },
      "multihop": {},
      "secret": {
       "secret": true,
       "properties": {
        "secret": {}
       }
      }
     }
    }
   },
   "plan": {},
   "server": {},
   "relays": {
    "unique": true,
    "items": {}
   },
   "relay_to": {},
   "reserve_first": {},
   "dns": {
    "unique": true,
    "items": {}
   },
   "domain": {},
   "lease_days": {},
   "vlan": {},
   "network": {}
  }
 },
 "facts-lock": {
  "properties": {
   "devices": {
    "entries": {
     "properties": {
      "hostname": {},
      "model": {},
      "version": {},
      "serial": {},
      "uptime": {}
     }
    }
   }
  }
 },
 "allocations-lock": {
  "properties": {
   "allocations": {
    "entries": {
     "entries": {}
    }
   }
  }
 }
};
