// Notify send TO TEXT         sends a message and prints its SID and status
// Notify check URL SIGNATURE  whether Twilio sent the form on standard input
//
//     mcs Notify.cs && mono Notify.exe send +15558675310 "The cellar is flooded."
//
// Credentials come from the environment: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_PHONE_NUMBER.
// Ends with 0 when it went well, 65 for a forged webhook, 75 when nothing was sent and trying again
// may help, 76 when it may have been sent, 69 for every other refusal, 78 for missing settings.
using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

static class Twire
{
    // Text goes in as UTF-8 that ends with NUL, made by Text: strings have no encoding of their own here.
    const string Library = "libtwire.so.0";

    [DllImport(Library)] public static extern int twire_client_from_env(out IntPtr client, out IntPtr err);
    [DllImport(Library)] public static extern int twire_message_send(
        IntPtr client, byte[] to, byte[] from, byte[] body, out IntPtr message, out IntPtr err);
    [DllImport(Library)] public static extern IntPtr twire_result_text(IntPtr result, byte[] path);
    [DllImport(Library)] public static extern int twire_validator_new(
        byte[] authToken, out IntPtr validator, out IntPtr err);
    [DllImport(Library)] public static extern int twire_validator_check_form(
        IntPtr validator, byte[] url, byte[] form, UIntPtr size, byte[] signature, out int verdict, IntPtr err);
    [DllImport(Library)] public static extern IntPtr twire_verdict_name(int verdict);
    [DllImport(Library)] public static extern IntPtr twire_error_message(IntPtr error);
    [DllImport(Library)] public static extern int twire_error_sent(IntPtr error);
    [DllImport(Library)] public static extern int twire_error_is_retryable(IntPtr error);
    [DllImport(Library)] public static extern void twire_client_free(IntPtr client);
    [DllImport(Library)] public static extern void twire_result_free(IntPtr result);
    [DllImport(Library)] public static extern void twire_error_free(IntPtr error);
    [DllImport(Library)] public static extern void twire_validator_free(IntPtr validator);

    public static byte[] Text(string text)
    {
        return Encoding.UTF8.GetBytes(text + "\0");
    }

    // A borrowed text, copied.
    public static string Text(IntPtr text)
    {
        int length = 0;
        while (Marshal.ReadByte(text, length) != 0)
        {
            length++;
        }
        byte[] bytes = new byte[length];
        Marshal.Copy(text, bytes, 0, length);
        return Encoding.UTF8.GetString(bytes);
    }
}

static class Notify
{
    static int Send(string to, string text)
    {
        IntPtr client, message, error;
        if (Twire.twire_client_from_env(out client, out error) != 0)
        {
            return Failed(error, 78);
        }
        int status = Twire.twire_message_send(
            client, Twire.Text(to), null, Twire.Text(text), out message, out error);
        Twire.twire_client_free(client);
        if (status != 0)
        {
            return Failed(error, 0);
        }
        Func<string, string> field = path => Twire.Text(Twire.twire_result_text(message, Twire.Text(path)));
        Console.WriteLine(field("sid") + " " + field("status"));
        Twire.twire_result_free(message);
        return 0;
    }

    static int Check(string url, string signature)
    {
        IntPtr validator, error;
        string token = Environment.GetEnvironmentVariable("TWILIO_AUTH_TOKEN") ?? "";
        if (Twire.twire_validator_new(Twire.Text(token), out validator, out error) != 0)
        {
            return Failed(error, 78);
        }
        MemoryStream form = new MemoryStream();
        Console.OpenStandardInput().CopyTo(form);
        int verdict;
        int status = Twire.twire_validator_check_form(
            validator, Twire.Text(url), form.ToArray(), new UIntPtr((ulong)form.Length),
            Twire.Text(signature), out verdict, IntPtr.Zero);
        Console.WriteLine(Twire.Text(Twire.twire_verdict_name(verdict)));
        Twire.twire_validator_free(validator);
        return status == 0 ? 0 : 65;
    }

    static int Failed(IntPtr error, int code)
    {
        Console.Error.WriteLine("notify: " + Twire.Text(Twire.twire_error_message(error)));
        if (code == 0)
        {
            code = Twire.twire_error_sent(error) != 0 ? 76 : Twire.twire_error_is_retryable(error) != 0 ? 75 : 69;
        }
        Twire.twire_error_free(error);
        return code;
    }

    static int Main(string[] args)
    {
        if (args.Length == 3 && args[0] == "send")
        {
            return Send(args[1], args[2]);
        }
        if (args.Length == 3 && args[0] == "check")
        {
            return Check(args[1], args[2]);
        }
        Console.Error.WriteLine("usage: Notify send TO TEXT | check URL SIGNATURE");
        return 64;
    }
}
