// login NUMBER: sends a one-time passcode, asks for it, and ends with 0 when it is the right one.
//
//     c++ -std=c++11 login.cpp $(pkg-config --cflags --libs twire) -o login
//
// Credentials come from the environment: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN,
// TWILIO_VERIFY_SERVICE_SID.
#include <iostream>
#include <string>

#include <twire.hpp>

int main(int argc, char **argv) try {
    if (argc != 2) {
        std::cerr << "usage: login NUMBER\n";
        return 64;
    }
    const std::string number = argv[1];
    auto client =
        twire::client::make(twire::client_options::from_env().timeout_ms(9000).user_agent("login/1.0"));
    client.start_verification(number);

    std::string code;
    for (int tries = 3; tries > 0; tries--) {
        std::cout << "code: " << std::flush;
        if (!std::getline(std::cin, code)) {
            break;
        }
        if (client.check_verification(number, code)) {
            std::cout << "welcome\n";
            return 0;
        }
        std::cout << "wrong\n";
    }
    return 1;
} catch (const twire::error &failed) {
    // Expired, or checked too often: a new code is needed. Otherwise the service is to blame.
    std::cerr << "login: " << failed.what() << "\n";
    return failed.status() == TWIRE_ERR_NOT_FOUND || failed.status() == TWIRE_ERR_RATE_LIMITED ? 1 : 75;
}
