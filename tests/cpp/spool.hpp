// A spool of a test's own.
#ifndef SPOOL_HPP
#define SPOOL_HPP

#include <fstream>
#include <ftw.h>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

#include "check.hpp"

#if TWIRE_EXCEPTIONS

// Removed with everything in it.
class spool_folder {
  public:
    spool_folder() : spool_(twire::spool::create(made())) {}
    ~spool_folder() { nftw(spool_.path().c_str(), remove_one, 16, FTW_DEPTH | FTW_PHYS); }
    spool_folder(const spool_folder &) = delete;
    spool_folder &operator=(const spool_folder &) = delete;
    const twire::spool &spool() const { return spool_; }
    // The text of an enqueued file.
    std::string file(const std::string &id) const {
        std::ifstream file(spool_.path() + "/new/" + id);
        return std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }

  private:
    static std::string made() {
        char name[] = "/tmp/twire-spool-XXXXXX";
        return mkdtemp(name) != nullptr ? name : "";
    }
    static int remove_one(const char *path, const struct stat *, int, struct FTW *) { return remove(path); }
    twire::spool spool_;
};

#endif

#endif
