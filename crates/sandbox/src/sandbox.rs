//! The sandbox: makes, finds and destroys instances.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use init::protocol::{BootSpec, Layers};
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sys::memfd::{MFdFlags, memfd_create};

use crate::cgroup::Groups;
use crate::console::{self, Console};
use crate::control::Control;
use crate::image::Image;
use crate::instance::{Instance, Parts};
use crate::spawner::{Spawn, Spawner};
use crate::spec::{InstanceSpec, SandboxConfig};

pub struct Sandbox {
    state_dir: PathBuf,
    /// Or why this machine lets no instance run.
    means: Result<Means, String>,
    running: Mutex<HashMap<String, Slot>>,
}

/// What instances are made with.
struct Means {
    image: Arc<Image>,
    spawner: Spawner,
    program: Program,
    groups: Option<Arc<Groups>>,
}

enum Slot {
    /// `create` or `destroy` works on it.
    Busy,
    Running(Instance),
}

impl Sandbox {
    /// Opens the sandbox of a state directory, and removes control groups that killed programs left.
    pub fn new(config: SandboxConfig) -> io::Result<Sandbox> {
        let state_dir = open_directory(&config.state_dir)?;
        let program = Program::bind(&config.init_exe, state_dir.join(".program"))?;
        let exe = File::options().read(true).custom_flags(libc::O_PATH).open(&program.0)?;
        let groups = config.control_groups.then(|| Arc::new(Groups::new(Some(&state_dir.join(".control-groups")))));
        let image = Image::new(&state_dir, config.extra_certificates)?;
        let means = Means { image, spawner: Spawner::new(exe.into())?, program, groups };
        Ok(Sandbox { state_dir, means: Ok(means), running: Mutex::new(HashMap::new()) })
    }

    /// Where the machine refuses what instances need: what is kept of earlier ones can be read and removed, and nothing
    /// runs. `why` says what was refused.
    pub fn refusing(state_dir: &Path, why: String) -> io::Result<Sandbox> {
        let state_dir = open_directory(state_dir)?;
        Ok(Sandbox { state_dir, means: Err(why), running: Mutex::new(HashMap::new()) })
    }

    /// Why no instance can run here; None where they can.
    pub fn refusal(&self) -> Option<&str> {
        self.means.as_ref().err().map(String::as_str)
    }

    /// Makes the namespaces of an instance and PID 1 in them, which waits for [`Instance::boot`]. Its root directory
    /// is made if it has none yet.
    ///
    /// # Errors
    /// InvalidInput for a malformed id or file, AlreadyExists if the instance runs, Unsupported with the reason where
    /// nothing can run, and what the system refused.
    pub async fn create(&self, spec: InstanceSpec) -> io::Result<Instance> {
        check_id(&spec.id)?;
        let id = spec.id.clone();
        self.reserve(&id)?;
        let made = self.make(spec).await;
        let mut running = self.lock();
        match &made {
            Ok(instance) => drop(running.insert(id, Slot::Running(instance.clone()))),
            Err(_) => drop(running.remove(&id)),
        }
        made
    }

    /// The instance, if it has not gone.
    pub fn get(&self, id: &str) -> Option<Instance> {
        match self.lock().get(id) {
            Some(Slot::Running(instance)) if instance.exit().is_none() => Some(instance.clone()),
            _ => None,
        }
    }

    /// The console's last 64 KiB, whether or not the instance runs.
    pub fn console_text(&self, id: &str) -> io::Result<Vec<u8>> {
        check_id(id)?;
        match self.get(id) {
            Some(instance) => Ok(instance.console().text()),
            None => console::read(&self.state_dir.join(id)),
        }
    }

    /// The ids that have a directory, running or not.
    pub fn known(&self) -> io::Result<Vec<String>> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(&self.state_dir)? {
            let name = entry?.file_name().into_string().unwrap_or_default();
            if check_id(&name).is_ok() {
                found.push(name);
            }
        }
        found.sort();
        Ok(found)
    }

    /// Kills the instance if it runs, and removes its directory.
    pub async fn destroy(&self, id: &str) -> io::Result<()> {
        check_id(id)?;
        if let Some(instance) = self.get(id) {
            instance.kill();
            instance.wait().await;
        }
        self.reserve(id)?;
        let directory = self.state_dir.join(id);
        let removed = tokio::task::spawn_blocking(move || std::fs::remove_dir_all(directory)).await;
        self.lock().remove(id);
        match removed.map_err(io::Error::other)? {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    /// Stops every instance, each within `grace`.
    pub async fn stop_all(&self, grace: Duration) {
        let instances: Vec<Instance> = {
            let running = self.lock();
            let running = running.values().filter_map(|slot| match slot {
                Slot::Running(instance) => Some(instance.clone()),
                Slot::Busy => None,
            });
            running.collect()
        };
        let stops: Vec<_> =
            instances.into_iter().map(|instance| tokio::spawn(async move { instance.stop(grace).await })).collect();
        for stop in stops {
            // A task that panicked has nothing left to wait for.
            let _ = stop.await;
        }
    }

    /// Takes down what instances shared, once they have stopped: the image and the control groups.
    pub fn close(&self) {
        let Ok(means) = &self.means else { return };
        means.image.close();
        if let Some(groups) = &means.groups {
            groups.remove();
        }
    }

    async fn make(&self, spec: InstanceSpec) -> io::Result<Instance> {
        let means = self.means.as_ref().map_err(|why| io::Error::new(io::ErrorKind::Unsupported, why.clone()))?;
        let directory = self.state_dir.join(&spec.id);
        let (spec, layers, console) = {
            let (directory, image) = (directory.clone(), means.image.clone());
            let prepare = move || {
                std::fs::create_dir_all(&directory)?;
                let layers = image.make_root(&directory, &spec)?;
                let console = Console::open(&directory)?;
                Ok::<_, io::Error>((spec, layers, console))
            };
            tokio::task::spawn_blocking(prepare).await.map_err(io::Error::other)??
        };
        let group = means.groups.as_ref().map(|groups| groups.group(&spec.id, &spec.limits)).transpose()?;
        let (control, theirs) = Control::pair()?;
        let job = Spawn {
            control: theirs,
            spec: specification(&spec, directory.join("root"), layers, means.program.0.clone())?,
            cgroups: group.as_ref().map(|group| group.entrances()).transpose()?.unwrap_or_default(),
        };
        let spawned = means.spawner.spawn(job).await?;
        let parts = Parts {
            id: spec.id,
            spawned,
            control,
            console,
            group,
            groups: means.groups.clone(),
            spawner: means.spawner.clone(),
        };
        Instance::start(parts).await
    }

    fn reserve(&self, id: &str) -> io::Result<()> {
        let mut running = self.lock();
        let taken = match running.get(id) {
            Some(Slot::Busy) => true,
            Some(Slot::Running(instance)) => instance.exit().is_none(),
            None => false,
        };
        if taken {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("instance {id} runs")));
        }
        running.insert(id.to_owned(), Slot::Busy);
        Ok(())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Slot>> {
        self.running.lock().unwrap_or_else(|e| e.into_inner())
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.close();
    }
}

fn open_directory(path: &Path) -> io::Result<PathBuf> {
    std::fs::create_dir_all(path)?;
    // Programs that an instance marks setuid are the host's to run, but for this.
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))?;
    path.canonicalize()
}

/// Our own binary, mounted at a path of ours (in the private mount namespace), so that instances made after it was
/// replaced on disk get the same one.
struct Program(PathBuf);

impl Program {
    fn bind(exe: &Path, at: PathBuf) -> io::Result<Program> {
        if !at.exists() {
            File::create_new(&at)?;
        }
        // A mount cannot come from /proc/self/exe, whose mount is of the namespace that we left.
        mount(Some(&exe.canonicalize()?), &at, None::<&str>, MsFlags::MS_BIND, None::<&str>)?;
        Ok(Program(at))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Where it fails, the mount goes with the program's mount namespace.
        let _ = umount2(&self.0, MntFlags::MNT_DETACH);
    }
}

fn check_id(id: &str) -> io::Result<()> {
    let good = !id.is_empty() && id.len() <= 64 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    if good {
        Ok(())
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{id:?} is not an instance id")))
    }
}

fn specification(spec: &InstanceSpec, root: PathBuf, layers: Option<Layers>, program: PathBuf) -> io::Result<OwnedFd> {
    let boot = BootSpec {
        id: spec.id.clone(),
        hostname: spec.hostname.clone(),
        root,
        layers,
        program,
        binds: spec.binds.clone(),
        environment: spec.environment.clone(),
        nameservers: spec.nameservers.clone(),
        search_domains: spec.search_domains.clone(),
        user_data: spec.user_data.as_ref().map(|data| base64::engine::general_purpose::STANDARD.encode(data)),
    };
    let fd = memfd_create("instance", MFdFlags::MFD_CLOEXEC)?;
    let mut file = File::from(fd);
    io::Write::write_all(&mut file, &serde_json::to_vec(&boot)?)?;
    io::Seek::rewind(&mut file)?;
    Ok(file.into())
}
